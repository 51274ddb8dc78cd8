namespace HindiText.Lucene;

/// <summary>What all factories ask of their arguments.</summary>
internal static class FactoryArguments
{
    /// <summary>Takes an argument that names one of several values.</summary>
    public static T Take<T>(IDictionary<string, string> args, string name, string usual, params (string Name, T Value)[] values)
    {
        string given = args.TryGetValue(name, out string? found) ? found : usual;
        args.Remove(name);
        foreach ((string value, T meant) in values)
        {
            if (value == given)
                return meant;
        }

        throw new ArgumentException($"{name}: expected {string.Join(", ", values.Select(v => v.Name))}, found '{given}'.", nameof(args));
    }

    /// <summary>Throws if arguments are left.</summary>
    public static void RefuseRest(IDictionary<string, string> args)
    {
        if (args.Count > 0)
            throw new ArgumentException($"Expected no further arguments, found '{string.Join("', '", args.Keys)}'.", nameof(args));
    }
}
