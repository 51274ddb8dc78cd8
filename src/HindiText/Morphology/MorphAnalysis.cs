using System.Runtime.InteropServices;

namespace HindiText.Morphology;

/// <summary>One reading of a word form, as the lexicon stores it.</summary>
/// <param name="Features">What the form shows.</param>
/// <param name="Lemma">Number of the lemma in the lexicon.</param>
/// <param name="Upos">Its part of speech.</param>
/// <param name="Weight">How usual the reading is, from 1 to 9.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct MorphAnalysis(MorphFeatures Features, ushort Lemma, Upos Upos, byte Weight);
