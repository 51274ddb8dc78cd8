using System.Reflection;

namespace HindiText.Samples.NewsExplorer;

/// <summary>The page's own files, which are inside the program.</summary>
internal static class PageFiles
{
    public static void Map(WebApplication app)
    {
        foreach ((string path, string file, string type) in ((string, string, string)[])
            [("/", "index.html", "text/html"), ("/page.css", "page.css", "text/css"), ("/page.js", "page.js", "text/javascript")])
        {
            app.MapGet(path, () => Results.Stream(
                Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!, $"{type}; charset=utf-8"));
        }
    }
}
