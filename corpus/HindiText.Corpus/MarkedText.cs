using System.Text;

namespace HindiText.Corpus;

/// <summary>Takes the marks <c>[TEXT|TYPE|ENGLISH|#GROUP]</c> out of lines and keeps what they said.</summary>
internal sealed class MarkedText(string fileName)
{
    private readonly StringBuilder _text = new();
    private readonly List<CorpusMention> _mentions = [];

    public string Text => _text.ToString().TrimEnd('\n');

    public IReadOnlyList<CorpusMention> Mentions => _mentions;

    public void AddLine(string line, int number)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] is '[' or ']' or '|' or '\\')
                _text.Append(line[++i]);
            else if (line[i] == '[')
                i = AddMark(line, i, number);
            else
                _text.Append(line[i]);
        }
    }

    /// <summary>Reads the mark that opens at <paramref name="open"/>; gives the index of its closing bracket.</summary>
    private int AddMark(string line, int open, int number)
    {
        List<StringBuilder> parts = [new()];
        int i = open + 1;
        for (; i < line.Length && line[i] != ']'; i++)
        {
            if (line[i] == '[')
                throw Fault($"a mark inside the mark '{line[open..i]}'");
            if (line[i] == '|')
                parts.Add(new StringBuilder());
            else if (line[i] == '\\' && i + 1 < line.Length)
                parts[^1].Append(line[++i]);
            else
                parts[^1].Append(line[i]);
        }

        if (i == line.Length)
            throw Fault($"no closing bracket after '{line[open..]}'");
        string[] fields = [.. parts.Select(p => p.ToString())];
        string? group = fields[^1].StartsWith('#') ? fields[^1] : null;
        if (group is not null)
            fields = fields[..^1];
        if (fields.Length is < 2 or > 3 || fields[0].Length == 0)
            throw Fault($"'{line[open..(i + 1)]}'");
        if (!Enum.TryParse(fields[1], ignoreCase: true, out EntityType type) || fields[1] != type.ToString().ToUpperInvariant())
            throw Fault($"the type '{fields[1]}'");
        bool named = type < EntityType.Date;
        if (named != fields.Length > 2)
            throw Fault(named ? $"no English name in '{line[open..(i + 1)]}'" : $"an English name in '{line[open..(i + 1)]}'");
        _mentions.Add(new CorpusMention(new TextSpan(_text.Length, fields[0].Length), fields[0], type, named ? fields[2] : null, group, number));
        _text.Append(fields[0]);
        return i;

        HindiDataException Fault(string found) =>
            new($"{fileName}({number},{open + 1}): expected a mark such as [शी|PERSON|Xi Jinping] or [बुधवार|DATE], found {found}");
    }
}
