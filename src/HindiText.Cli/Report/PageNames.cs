using System.Text;

namespace HindiText.Cli;

/// <summary>Gives every article of a collection the name of its page, below the folder of the report and different from all others.</summary>
internal sealed class PageNames
{
    private const int LongestSegment = 200;

    private readonly IReadOnlyList<string> _files;
    private readonly string _root;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public PageNames(IReadOnlyList<string> files)
    {
        _files = files;
        _root = CommonFolder(files);
    }

    /// <summary>The page's path, with slashes.</summary>
    /// <exception cref="InputException">The article's name would lead out of the folder, is too long, or was there already.</exception>
    public string Of(InputDocument document)
    {
        // A file's path is the user's own choice and is taken from the folder that all have in common; an id comes with the data.
        bool isFile = document.Id == _files[document.File];
        string name = document.Id == InputPaths.StandardInput ? "standard-input" : isFile ? Path.GetRelativePath(_root, Path.GetFullPath(document.Id)) : document.Id;
        string[] segments = name.Split('/', '\\');
        if (name.Length == 0 || Array.Exists(segments, s => s.Trim() is "" or "." or ".."))
            throw new InputException($"{Place(document)}: expected an id that is a name inside the output folder, found '{document.Id}'");
        string page = string.Join('/', segments.Select(Safe)) + ".html";
        if (Array.Exists(page.Split('/'), s => Encoding.UTF8.GetByteCount(s) > LongestSegment))
            throw new InputException($"{Place(document)}: expected an id of at most {LongestSegment} bytes as the name of a file, found '{document.Id}'");
        return _taken.Add(page)
            ? page
            : throw new InputException($"{Place(document)}: expected ids that differ, found '{document.Id}' again");
    }

    private string Place(InputDocument document) => _files[document.File];

    /// <summary>Letters, digits and a few signs stay; others, which some file system or link takes for something else, are numbered.</summary>
    private static string Safe(string segment)
    {
        StringBuilder safe = new();
        foreach (Rune rune in segment.EnumerateRunes())
        {
            bool plain = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark || rune.Value is '-' or '_' or '.';
            if (plain)
                safe.Append(rune.ToString());
            else
                safe.Append($"~{rune.Value:x}~");
        }

        return safe.ToString();
    }

    private static string CommonFolder(IReadOnlyList<string> files)
    {
        string[]? common = null;
        foreach (string file in files.Where(f => f != InputPaths.StandardInput))
        {
            string[] folders = Path.GetFullPath(file).Split(Path.DirectorySeparatorChar)[..^1];
            common = common is null ? folders : [.. common.Zip(folders).TakeWhile(p => p.First == p.Second).Select(p => p.First)];
        }

        return common is null or [] or [""] ? Path.GetPathRoot(Path.GetFullPath("."))! : string.Join(Path.DirectorySeparatorChar, common);
    }
}
