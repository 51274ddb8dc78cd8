using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace HindiText.Lucene;

/// <summary>Makes <see cref="HindiTextSoundFilter"/>; <c>breadth</c> is <c>related</c> or <c>acrossScripts</c>, the latter if none is given.</summary>
public sealed class HindiTextSoundFilterFactory : TokenFilterFactory
{
    private readonly MatchBreadth _breadth;

    /// <summary>Makes a factory.</summary>
    /// <param name="args">Lucene's own arguments and <c>breadth</c>.</param>
    /// <exception cref="ArgumentException">There is an argument or a value that it does not know.</exception>
    public HindiTextSoundFilterFactory(IDictionary<string, string> args)
        : base(args)
    {
        _breadth = FactoryArguments.Take(args, "breadth", "acrossScripts", ("related", MatchBreadth.Related), ("acrossScripts", MatchBreadth.AcrossScripts));
        FactoryArguments.RefuseRest(args);
    }

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new HindiTextSoundFilter(input, _breadth);
}
