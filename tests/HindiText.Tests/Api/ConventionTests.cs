using System.Reflection;

namespace HindiText.Tests.Api;

public class ConventionTests
{
    private static readonly Type[] Public = typeof(Hindi).Assembly.GetExportedTypes();

    [Fact]
    public void Results_cannot_be_changed()
    {
        IEnumerable<string> settable = Public
            .Where(t => !t.IsEnum && !typeof(Exception).IsAssignableFrom(t) && t != typeof(HindiPipelineBuilder))
            .SelectMany(t => t.GetProperties())
            .Where(p => p.SetMethod is { IsPublic: true } set && !IsInitOnly(set))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");
        settable.Should().BeEmpty();
    }

    [Fact]
    public void There_is_no_static_state_that_changes()
    {
        IEnumerable<string> changing = typeof(Hindi).Assembly.GetTypes()
            .Where(t => !t.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f is { IsInitOnly: false, IsLiteral: false } && !f.Name.Contains('<', StringComparison.Ordinal))
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}");
        changing.Should().BeEmpty();
    }

    [Fact]
    public void No_type_has_a_name_of_Lucenes() =>
        Public.Select(t => t.Name).Should().NotIntersectWith(["HindiAnalyzer", "HindiNormalizer", "HindiStemmer", "Token", "Document"]);

    private static bool IsInitOnly(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");
}
