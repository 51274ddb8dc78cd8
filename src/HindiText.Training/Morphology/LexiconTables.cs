namespace HindiText.Training.Morphology;

/// <summary>Reads the tables in <c>Lexicon/</c>: closed classes form by form, open classes as lemmas that follow a paradigm.</summary>
internal static class LexiconTables
{
    private static readonly Dictionary<string, MorphFeatures> ShortNames = new()
    {
        ["Masc"] = MorphFeatures.Masculine,
        ["Fem"] = MorphFeatures.Feminine,
        ["Sing"] = MorphFeatures.Singular,
        ["Plur"] = MorphFeatures.Plural,
        ["Nom"] = MorphFeatures.Direct,
        ["Obl"] = MorphFeatures.Oblique,
        ["Gen"] = MorphFeatures.Genitive,
        ["Erg"] = MorphFeatures.Ergative,
        ["P1"] = MorphFeatures.FirstPerson,
        ["P2"] = MorphFeatures.SecondPerson,
        ["P3"] = MorphFeatures.ThirdPerson,
        ["Fin"] = MorphFeatures.Finite,
        ["Part"] = MorphFeatures.Participle,
        ["Conv"] = MorphFeatures.Converb,
        ["Perf"] = MorphFeatures.Perfective,
        ["Sub"] = MorphFeatures.Subjunctive,
        ["Pres"] = MorphFeatures.Present,
        ["Past"] = MorphFeatures.Past,
        ["Rel"] = MorphFeatures.Relative,
        ["Int"] = MorphFeatures.Interrogative,
    };

    /// <summary>All readings in the tables of a folder.</summary>
    /// <exception cref="HindiDataException">A row is not as it should be.</exception>
    public static List<LexiconEntry> Read(string folder)
    {
        List<LexiconEntry> entries = [.. ClosedClasses(Path.Combine(folder, "closed-classes.tsv"))];
        Add("noun-masc", l => NominalParadigms.Masculine(l, isFixed: false));
        Add("noun-masc-fixed", l => NominalParadigms.Masculine(l, isFixed: true));
        Add("noun-fem", NominalParadigms.Feminine);
        Add("adj", l => NominalParadigms.Adjective(l, isFixed: false));
        Add("adj-fixed", l => NominalParadigms.Adjective(l, isFixed: true));
        Add("adv", l => [new LexiconEntry(l, Upos.Adv, l, MorphFeatures.None, 5)]);
        Add("name", l => [new LexiconEntry(l, Upos.Propn, l, MorphFeatures.None, 6)]);
        Add("verb", VerbParadigm.Forms);
        return entries;

        void Add(string table, Func<string, IEnumerable<LexiconEntry>> paradigm) =>
            entries.AddRange(File.ReadLines(Path.Combine(folder, table + ".txt")).SelectMany(paradigm));
    }

    private static IEnumerable<LexiconEntry> ClosedClasses(string path)
    {
        int line = 1;
        foreach (string row in File.ReadLines(path).Skip(1))
        {
            line++;
            if (row.Split('\t') is not [var form, var tag, var lemma, var features, var weight])
                throw new HindiDataException($"{path}({line}): expected form, tag, lemma, features and weight, found '{row}'");
            if (!Enum.TryParse(tag, ignoreCase: true, out Upos upos) || !int.TryParse(weight, out int usual) || usual is < 1 or > 9)
                throw new HindiDataException($"{path}({line}): expected a UD tag and a weight from 1 to 9, found '{tag}' and '{weight}'");
            MorphFeatures all = MorphFeatures.None;
            foreach (string feature in features.Split(',', StringSplitOptions.RemoveEmptyEntries))
                all |= ShortNames.TryGetValue(feature, out MorphFeatures known) ? known : throw new HindiDataException($"{path}({line}): expected a known feature, found '{feature}'");
            yield return new LexiconEntry(form, upos, lemma, all, usual);
        }
    }
}
