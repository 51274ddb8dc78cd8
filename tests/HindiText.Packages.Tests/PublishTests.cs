using System.Runtime.InteropServices;

namespace HindiText.Packages.Tests;

/// <summary>Programs published trimmed and native; a warning of the publisher breaks the build, and so the test.</summary>
[Collection("packages")]
public sealed class PublishTests(Packages packages)
{
    private const string Text = "शी जिनपिंग ने बुधवार को बीजिंग में कहा।";

    [Fact]
    public void An_application_runs_trimmed() => Application("trimmed", "-p:PublishTrimmed=true", "--self-contained");

    [NativeFact]
    public void An_application_runs_native() => Application("native", "-p:PublishAot=true");

    [Fact]
    public void The_tool_runs_trimmed() => Tool("tool-trimmed", "-p:PublishTrimmed=true", "--self-contained");

    [NativeFact]
    public void The_tool_runs_native() => Tool("tool-native", "-p:PublishAot=true");

    private void Application(string name, params string[] options)
    {
        // Not under the folder of the packages, whose sources have none of the publisher's own parts.
        using TemporaryFolder alone = new(name);
        string folder = alone.Path;
        File.WriteAllText(Path.Combine(folder, "application.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><ProjectReference Include="{Path.Combine(Packages.Repository, "src", "HindiText", "HindiText.csproj")}" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), $$"""
            System.Console.OutputEncoding = System.Text.Encoding.UTF8;
            foreach (var e in HindiText.Hindi.Analyze("{{Text}}").Entities) Console.Write($"{e.EnglishName ?? "-"};");
            """);

        string output = Publish(folder, folder, options);
        Shell.Run(folder, Path.Combine(output, Executable("application")), []).Should().Be("Xi Jinping;-;Beijing;");
    }

    private void Tool(string name, params string[] options)
    {
        string folder = packages.NewFolder(name);
        string output = Publish(folder, Path.Combine(Packages.Repository, "src", "HindiText.Cli"), ["-p:PackAsTool=false", .. options]);
        string tool = Path.Combine(output, Executable("HindiText.Cli"));
        File.WriteAllText(Path.Combine(folder, "a.txt"), Text);
        File.WriteAllText(Path.Combine(folder, "b.csv"), $"id,text\nb,\"{Text}\"\n");
        File.WriteAllText(Path.Combine(folder, "c.html"), $"<title>क</title><article>{string.Concat(Enumerable.Repeat($"<p>{Text} और भी बहुत कुछ हुआ, जिसका पता बाद में चला।</p>", 20))}</article>");
        foreach (string format in (string[])["csv", "jsonl", "table"])
            Shell.Run(folder, tool, ["entities", "--format", format, "a.txt", "b.csv", "c.html"]).Should().Contain("Xi Jinping");
        Shell.Run(folder, tool, ["annotate", "--format", "conllu", "a.txt"]).Should().Contain("PROPN");
        Shell.Run(folder, tool, ["report", "a.txt", "b.csv"]).Should().Contain("2 articles").And.Contain("Content-Security-Policy");
        Shell.Run(folder, tool, ["annotate", "a.txt", "b.csv", "-o", "out.parquet"]).Should().BeEmpty();
        File.ReadAllBytes(Path.Combine(folder, "out.parquet")).Should().EndWith("PAR1"u8.ToArray());
        Shell.Run(folder, tool, ["--help"]).Should().Contain("annotate");
    }

    private static string Publish(string folder, string project, string[] options)
    {
        string output = Path.Combine(folder, "out");
        Shell.Dotnet(folder, ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, "--artifacts-path", Path.Combine(folder, "build"), .. options]);
        return output;
    }

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}

/// <summary>A temporary folder that goes with the test.</summary>
internal sealed class TemporaryFolder(string name) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hinditext-" + name);

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>A test that compiles to native code; reported as skipped where there is no linker.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        bool found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
        if (!found)
            Skip = "No clang or gcc is installed, which links native programs.";
    }
}
