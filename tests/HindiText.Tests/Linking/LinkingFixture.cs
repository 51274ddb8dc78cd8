using System.Runtime.InteropServices;
using HindiText.Corpus;
using HindiText.Data;
using HindiText.Linking;
using HindiText.Tokenization;

namespace HindiText.Tests.Linking;

/// <summary>Links mentions marked in a text as <c>[शी जिनपिंग|PERSON]</c> against a small knowledge base.</summary>
internal static class LinkingFixture
{
    public static readonly KnowledgeBase Small = Base(
        new() { English = "Xi Jinping", Type = EntityType.Person, Names = ["शी जिनपिंग", "शी चिनफिंग"], ShortNames = ["शी", "जिनपिंग"], Prominence = 4, Context = ["चीन"] },
        new() { English = "Narendra Modi", Type = EntityType.Person, Names = ["नरेंद्र मोदी"], ShortNames = ["मोदी"], Prominence = 5 },
        new() { English = "Sushil Kumar Modi", Type = EntityType.Person, Names = ["सुशील कुमार मोदी", "सुशील मोदी"], ShortNames = ["मोदी"], Prominence = 2, Context = ["बिहार"] },
        new() { English = "China", Type = EntityType.Location, Names = ["चीन"], Prominence = 5, Id = "Q148" },
        new() { English = "India", Type = EntityType.Location, Names = ["भारत"], Prominence = 5 },
        new() { English = "Maldives", Type = EntityType.Location, Names = ["मालदीव"], Prominence = 3 },
        new() { English = "Japan", Type = EntityType.Location, Names = ["जापान"], Prominence = 4 },
        new() { English = "Gujarat", Type = EntityType.Location, Names = ["गुजरात"], Prominence = 4 },
        new() { English = "Kerala", Type = EntityType.Location, Names = ["केरल"], Prominence = 4 },
        new() { English = "Gujarat Titans", Type = EntityType.Organization, Names = ["गुजरात टाइटंस"], ShortNames = ["गुजरात"], Prominence = 4 },
        new() { English = "Kerala Blasters", Type = EntityType.Organization, Names = ["केरल ब्लास्टर्स"], ShortNames = ["केरल"], Prominence = 4 },
        new() { English = "Forest Department", Type = EntityType.Organization, Names = ["वन विभाग"], Prominence = 2 },
        new() { English = "Gujarat Forest Department", Type = EntityType.Organization, Names = ["गुजरात वन विभाग"], Prominence = 1 },
        new() { English = "Indian National Congress", Type = EntityType.Organization, Names = ["कांग्रेस"], Prominence = 5 },
        new() { English = "Gujarat Pradesh Congress Committee", Type = EntityType.Organization, Names = ["गुजरात कांग्रेस"], Prominence = 2 },
        new() { English = "Joint Service", Type = EntityType.Organization, Names = ["संयुक्त सेवा"], ShortNames = ["एसएन"], Prominence = 1 },
        new() { English = "Deepak Singh", Type = EntityType.Person, Names = ["दीपक सिंह"], Prominence = 1 },
        new() { English = "Henrik Ibsen", Type = EntityType.Person, Names = ["हेनरिक इब्सन"], ShortNames = ["इब्सन"], Prominence = 1, Context = ["नाटककार"] },
        new() { English = "Ministry of External Affairs", Type = EntityType.Organization, Names = ["विदेश मंत्रालय"], Prominence = 5 },
        new() { English = "Parliament of India", Type = EntityType.Organization, Names = ["संसद"], Prominence = 5 },
        new() { English = "World Health Organization", Type = EntityType.Organization, Names = ["विश्व स्वास्थ्य संगठन", "WHO"], Prominence = 4 },
        new() { English = "Bilaspur, Chhattisgarh", Type = EntityType.Location, Names = ["बिलासपुर"], Prominence = 2, Context = ["छत्तीसगढ़"] },
        new() { English = "Bilaspur, Himachal Pradesh", Type = EntityType.Location, Names = ["बिलासपुर"], Prominence = 2, Context = ["हिमाचल"] },
        new() { English = "A. P. J. Abdul Kalam", Type = EntityType.Person, Names = ["ए. पी. जे. अब्दुल कलाम"], Prominence = 4 });

    /// <summary>Each mention as <c>text → English name (source)</c>, in order.</summary>
    public static string[] Link(string marked)
    {
        CorpusArticle article = CorpusArticle.Parse(
            $"id: t\ntitle: {WithEnglish(marked)}\nsection: world\ndate: 2026-01-01\nstyle: danda\n\n।\n", "test");
        List<HindiToken> tokens = [];
        Tokenizer.Tokenize(article.Text, tokens);
        ReadOnlySpan<HindiToken> all = CollectionsMarshal.AsSpan(tokens);
        List<NameMatch> matches = [];
        HashSet<int> words = [];
        NameMatcher.Find(Small, article.Text, all, matches, words);
        Mention[] mentions =
        [
            .. article.Mentions.Select(m => new Mention(
                tokens.FindIndex(t => t.Start >= m.Span.Start),
                tokens.Count(t => m.Span.Contains(t.Span)),
                m.Type,
                m.Text,
                [.. NameFolding.Words(m.Text)])),
        ];
        EntityLinker.Link(article.Text, all, mentions, new CandidateFinder([Small], [matches], [words]));
        return [.. mentions.Select(m => $"{m.Text} → {m.Thing?.English} ({m.Source})")];
    }

    private static KnowledgeBase Base(params KnowledgeEntry[] entries) =>
        new(DataFile.Open(KnowledgeBaseWriter.Write(entries), "small.bin", KnowledgeBase.Name, KnowledgeBase.Version));

    /// <summary>The corpus's marks carry an English name; here the linker is to find it.</summary>
    private static string WithEnglish(string marked) =>
        marked.Replace("]", "|?]", StringComparison.Ordinal);
}
