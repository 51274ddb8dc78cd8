using System.Text;

namespace HindiText.Tests.Entities;

/// <summary>Shows the entities of a text as marks in it: <c>[दिल्ली|LOCATION]</c>, with the value where one is known.</summary>
internal static class MarkedEntities
{
    public static string In(string marked, params EntityType[] types)
    {
        string text = Plain(marked);
        StringBuilder shown = new();
        int at = 0;
        foreach (Entity entity in Hindi.Analyze(text).Entities.Where(e => types.Contains(e.Type)))
        {
            shown.Append(text, at, entity.Span.Start - at).Append('[').Append(entity.Text).Append('|').Append(entity.Type.ToString().ToUpperInvariant());
            if (entity.Value is not null)
                shown.Append('|').Append(entity.Value);
            shown.Append(']');
            at = entity.Span.End;
        }

        return shown.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The text without its marks.</summary>
    public static string Plain(string marked)
    {
        StringBuilder text = new();
        bool inside = false;
        foreach (char c in marked)
        {
            if (c == '|')
                inside = true;
            else if (c == ']')
                inside = false;
            else if (c != '[' && !inside)
                text.Append(c);
        }

        return text.ToString();
    }
}
