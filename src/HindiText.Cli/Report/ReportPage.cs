using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace HindiText.Cli;

/// <summary>
/// The frame of a page that stands alone: its style and script are inside, and its policy lets nothing else run, load or be sent.
/// </summary>
internal static class ReportPage
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    public static string Of(string title, string body) => new Html()
        .Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").Raw(Policy)
        .Raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
        .Text(title).Raw("</title>\n<style>").Raw(Style).Raw("</style>\n</head>\n<body>\n").Raw(body)
        .Raw("<script>").Raw(Script).Raw("</script>\n</body>\n</html>\n").ToString();

    private static string Hash(string content) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    // The browser hashes what it parses, in which all line ends are line feeds.
    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HindiText.Cli.Report." + name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
