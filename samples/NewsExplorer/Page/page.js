'use strict';
const $ = id => document.getElementById(id);
const pause = 250;
let analysis = null, reasons = [], running = null, timer = 0;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const layerOn = name => document.querySelector(`input[name=layer][value=${name}]`).checked;

function later() {
  clearTimeout(timer);
  timer = setTimeout(analyze, pause);
}

async function analyze() {
  running?.abort();
  const mine = running = new AbortController();
  try {
    $('state').textContent = 'Analysing…';
    const start = performance.now();
    const answer = await fetch('analyze', {
      method: 'POST', signal: mine.signal,
      headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text: $('source').value.toWellFormed() }) });
    if (!answer.ok) throw new Error(await answer.text());
    ({ document: analysis, why: reasons } = await answer.json());
    $('state').textContent = `${analysis.sentences.length} sentences, ${analysis.tokens.length} tokens, `
      + `${analysis.entities.length} mentions, ${Math.round(performance.now() - start)} ms`;
    show();
  } catch (fault) {
    if (fault.name !== 'AbortError') $('state').textContent = `Not analysed: ${fault.message}`;
  }
}

function show() {
  if (!analysis) return;
  showText();
  showNamed();
  showKeywords();
  $('copy-json').disabled = $('copy-code').disabled = false;
}

function showText() {
  const pieces = [];
  let at = 0;
  if (layerOn('entities'))
    for (const [index, entity] of analysis.entities.entries()) {
      pieces.push(...plain(at, entity.start));
      const about = [entity.english ?? entity.value, entity.type.toLowerCase()].filter(Boolean).join(', ');
      const link = element('a', { className: entity.type.toLowerCase(), href: `#g${entity.group}` }, ...plain(entity.start, entity.end));
      link.append(element('span', { className: 'tip', lang: 'en' }, ` (${about}; ${why(index)})`));
      pieces.push(link);
      at = entity.end;
    }
  pieces.push(...plain(at, analysis.text.length));
  $('shown').replaceChildren(...pieces);
}

// Text without entities, cut where words, keywords and sentences begin and end: never inside a word.
function plain(start, end) {
  const within = list => list.filter(span => span.start >= start && span.end <= end);
  const spans = layerOn('keywords') ? within(analysis.keywords.flatMap(k => k.spans.map(([s, e]) => ({ start: s, end: e })))) : [];
  const words = layerOn('words') ? within(analysis.tokens) : [];
  const sentences = layerOn('sentences') ? analysis.sentences.filter(s => s.start >= start && s.start < end) : [];
  const cuts = [...new Set([start, end, ...[...spans, ...words].flatMap(s => [s.start, s.end]), ...sentences.map(s => s.start)])].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i < cuts.length; i++) {
    const from = cuts[i], to = cuts[i + 1];
    const sentence = sentences.find(s => s.start === from);
    if (sentence) pieces.push(element('span', { className: 'sentence', lang: 'en' }, String(analysis.sentences.indexOf(sentence) + 1)));
    if (to === undefined) break;
    const word = words.find(w => w.start <= from && to <= w.end);
    const classes = [spans.some(s => s.start <= from && to <= s.end) && 'keyword', word && 'word'].filter(Boolean).join(' ');
    const text = analysis.text.slice(from, to);
    pieces.push(classes ? element('span', { className: classes }, text) : text);
    if (word && to === word.end && word.kind === 'word')
      pieces.push(element('span', { className: 'gloss' }, ` ${word.pos}${word.lemma === text ? '' : ` ${word.lemma}`}`));
  }
  return pieces;
}

const rules = {
  None: 'a date, time, amount or number', FullName: 'the knowledge base has this full name', SoundsAlike: 'sounds like a known name',
  PartOfFullName: 'part of a full name in the article', ShortFormInDocument: 'short form of what the article names',
  ShortFormOfProminent: 'short form of something well known', BracketedForm: 'the other form stands in brackets beside it', Reading: 'read letter by letter' };

const why = index => `${rules[reasons[index].rule] ?? reasons[index].rule}, ${Math.round(analysis.entities[index].confidence * 100)} % sure`;

const others = index => reasons[index].candidates.map(c => c.name).filter(name => name !== analysis.entities[index].english).join(', ');

function showNamed() {
  const groups = Map.groupBy(analysis.entities, e => e.group);
  $('named').tBodies[0].replaceChildren(...[...groups].map(([group, mentions]) => {
    const best = mentions.find(m => m.source === 'kb') ?? mentions[0], index = analysis.entities.indexOf(best);
    return row(`g${group}`, best.english ?? best.value ?? '', hindi([...new Set(mentions.map(m => m.text))].join(' · ')), best.type.toLowerCase(),
      mentions.length, why(index), others(index));
  }));
}

function showKeywords() {
  const best = analysis.keywords[0]?.score ?? 1;
  $('keywords').tBodies[0].replaceChildren(...analysis.keywords.map(k => row('', hindi(k.text), k.english ?? '', k.spans.length,
    element('meter', { max: best, value: k.score, ariaLabel: `${k.score} of ${best}` }))));
}

const hindi = text => element('span', { lang: 'hi' }, text);

function row(id, ...cells) {
  const made = element('tr', {}, ...cells.map(cell => element('td', {}, cell)));
  if (id) made.id = id;
  return made;
}

// A raw string literal with one quote more than the text has in a row.
function code() {
  const text = $('source').value;
  const quotes = '"'.repeat(Math.max(3, ...[...text.matchAll(/"+/g)].map(m => m[0].length + 1)));
  return `using HindiText;\n\nHindiDocument doc = Hindi.Analyze(\n${quotes}\n${text}\n${quotes});\n`
    + 'foreach (Entity e in doc.Entities)  Console.WriteLine($"{e.Text}\\t{e.Type}\\t{e.EnglishName}");\n'
    + 'foreach (Keyword k in doc.Keywords) Console.WriteLine($"{k.Score:F2}\\t{k.Text}");\n';
}

async function copy(content) {
  try {
    await navigator.clipboard.writeText(content);
    $('state').textContent = 'Copied.';
  } catch (fault) {
    $('state').textContent = `Not copied: ${fault.message}`;
  }
}

$('source').addEventListener('input', () => { $('choice').value = ''; later(); });
for (const box of document.querySelectorAll('input[name=layer]')) box.addEventListener('change', show);
$('copy-json').addEventListener('click', () => copy(JSON.stringify(analysis, null, 2)));
$('copy-code').addEventListener('click', () => copy(code()));
$('choice').addEventListener('change', async () => {
  if (!$('choice').value) return;
  $('source').value = await (await fetch(`articles/${encodeURIComponent($('choice').value)}`)).text();
  analyze();
});
fetch('articles').then(answer => answer.json()).then(articles =>
  $('choice').append(...articles.map(a => element('option', { value: a.id }, `${a.id} ${a.title}`))));
