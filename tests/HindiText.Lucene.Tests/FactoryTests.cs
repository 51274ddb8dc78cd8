namespace HindiText.Lucene.Tests;

public sealed class FactoryTests
{
    [Fact]
    public void Factories_make_a_chain()
    {
        HindiTextTokenizer tokenizer = (HindiTextTokenizer)new HindiTextTokenizerFactory(None).Create(new StringReader("लड़कों"));
        new HindiTextSoundFilterFactory(None).Create(new HindiTextStemFilterFactory(None).Create(new HindiTextFoldingFilterFactory(None).Create(tokenizer)))
            .Should().BeOfType<HindiTextSoundFilter>();
    }

    [Fact]
    public void Unknown_arguments_are_refused()
    {
        Action make = () => _ = new HindiTextStemFilterFactory(new Dictionary<string, string> { ["strength"] = "3" });
        make.Should().Throw<ArgumentException>().WithMessage("*strength*");
    }

    private static Dictionary<string, string> None => [];
}
