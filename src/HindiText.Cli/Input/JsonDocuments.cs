using System.Text.Json;

namespace HindiText.Cli;

/// <summary>Documents as JSON objects, one a line; empty lines are passed over. A faulty line is a fault by itself.</summary>
internal static class JsonDocuments
{
    public static IEnumerable<(string Id, Func<string> Text)> Read(Stream stream, string path, InputSettings settings)
    {
        int number = 0;
        foreach (string line in Utf8Lines.Read(stream, path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, $"{path}({number})", $"{path}#{number}", settings);
        }
    }

    private static (string Id, Func<string> Text) Parse(string line, string place, string defaultId, InputSettings settings)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return Fault($"{place}: expected an object with a string \"{settings.TextField}\", found {root.ValueKind}");
            if (!root.TryGetProperty(settings.TextField, out JsonElement text))
                return Fault($"{place}: expected an object with a string \"{settings.TextField}\", found {Names(root)}");
            if (text.ValueKind != JsonValueKind.String)
                return Fault($"{place}: expected a string \"{settings.TextField}\", found {text.ValueKind}");
            string id = !root.TryGetProperty(settings.IdField, out JsonElement given) ? defaultId
                : given.ValueKind == JsonValueKind.String ? given.GetString()! : given.GetRawText();
            string content = text.GetString()!;
            return (id, () => content);
        }
        catch (JsonException e)
        {
            return Fault($"{place}: expected a JSON object, found an error at byte {e.BytePositionInLine}");
        }
        catch (InvalidOperationException)
        {
            return Fault($"{place}: expected text in Unicode, found an escape that is half a surrogate pair");
        }
    }

    private static string Names(JsonElement root)
    {
        string names = string.Join(", ", root.EnumerateObject().Take(8).Select(p => $"\"{p.Name}\""));
        return names.Length > 0 ? names : "an empty one";
    }

    private static (string Id, Func<string> Text) Fault(string message) => ("", () => throw new InputException(message));
}
