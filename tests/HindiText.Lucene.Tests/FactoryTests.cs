using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace HindiText.Lucene.Tests;

public sealed class FactoryTests
{
    [Fact]
    public void Factories_make_the_analyzers_chain()
    {
        using Analyzer chain = Analyzer.NewAnonymous((_, reader) =>
        {
            Tokenizer source = new HindiTextTokenizerFactory(None).Create(reader);
            TokenStream folded = new HindiTextFoldingFilterFactory(None).Create(source);
            TokenStream words = new HindiTextStopFilterFactory(With("level", "usual")).Create(folded);
            TokenStream stems = new HindiTextStemFilterFactory(None).Create(words);
            TokenStream sounds = new HindiTextSoundFilterFactory(With("breadth", "related")).Create(stems);
            return new TokenStreamComponents(source, new HindiTextEntityFilterFactory(None).Create(sounds));
        });
        HindiTextAnalyzer analyzer = new(global::Lucene.Net.Util.LuceneVersion.LUCENE_48, entities: true);
        const string text = "लड़कों ने शी जिनपिंग को देखा।";
        Streams.Terms(chain, text, out _).Select(t => t.Text).Should().BeEquivalentTo(Streams.Terms(analyzer, text, out _).Select(t => t.Text));
    }

    [Theory]
    [InlineData(typeof(HindiTextTokenizerFactory))]
    [InlineData(typeof(HindiTextFoldingFilterFactory))]
    [InlineData(typeof(HindiTextStopFilterFactory))]
    [InlineData(typeof(HindiTextStemFilterFactory))]
    [InlineData(typeof(HindiTextSoundFilterFactory))]
    [InlineData(typeof(HindiTextEntityFilterFactory))]
    public void Unknown_arguments_are_refused(Type factory)
    {
        Make(factory, Version).Should().BeAssignableTo<AbstractAnalysisFactory>();
        Action make = () => Make(factory, new Dictionary<string, string>(Version) { ["strength"] = "3" });
        make.Should().Throw<System.Reflection.TargetInvocationException>().WithInnerException<ArgumentException>().WithMessage("*strength*");
    }

    [Theory]
    [InlineData(typeof(HindiTextStopFilterFactory), "level")]
    [InlineData(typeof(HindiTextSoundFilterFactory), "breadth")]
    public void Unknown_values_are_refused(Type factory, string argument)
    {
        Action make = () => Make(factory, new Dictionary<string, string>(Version) { [argument] = "wide" });
        make.Should().Throw<System.Reflection.TargetInvocationException>().WithInnerException<ArgumentException>().WithMessage($"{argument}: expected * found 'wide'*");
    }

    private static Dictionary<string, string> None => [];

    private static Dictionary<string, string> Version => With("luceneMatchVersion", "LUCENE_48");

    private static object Make(Type factory, Dictionary<string, string> arguments) => Activator.CreateInstance(factory, arguments)!;

    private static Dictionary<string, string> With(string name, string value) => new() { [name] = value };
}
