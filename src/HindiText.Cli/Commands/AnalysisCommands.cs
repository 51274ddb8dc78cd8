using System.CommandLine;

namespace HindiText.Cli;

/// <summary>The commands that write what an analysis finds.</summary>
internal static class AnalysisCommands
{
    public static Command Annotate() => new AnalysisCommand(
        "annotate",
        "Writes all that is found: sentences, tokens, entities with English names, and keywords.",
        """
        As jsonl an object a document; as csv and parquet a row for each thing found, the column layer says what it is.

        Examples:
          hinditext annotate article.txt
          hinditext annotate news/ --output news.parquet
          hinditext annotate 'crawl/**/*.html.gz' -o crawl.jsonl
          zcat dump.jsonl.gz | hinditext annotate --input jsonl - | jq '.keywords[0].text'
          hinditext annotate --format conllu article.txt
        """,
        Rows.OfAll,
        [
            Column.Document, Column.Layer, Column.Start, Column.End, Column.Content, Column.Type, Column.Lemma, Column.Pos, Column.English,
            Column.Id, Column.Source, Column.Value, Column.Score, Column.Group, Column.Times,
        ],
        stages => stages.FindEntities().FindKeywords(),
        HindiJsonLines.Write,
        tagsWords: true).Command;

    public static Command Tokenize() => new AnalysisCommand(
        "tokenize",
        "Writes the tokens, a row each, with their places in UTF-16 code units and their kinds.",
        """
        Examples:
          hinditext tokenize article.txt
          hinditext tokenize news/ -o tokens.parquet
          echo 'डॉ. सिंह दिल्ली गए।' | hinditext tokenize --format csv -
          hinditext tokenize --morphology --format conllu article.txt
        """,
        Rows.OfTokens,
        [Column.Document, Column.Start, Column.End, Column.Content, Column.Kind, Column.Lemma, Column.Pos],
        stages => stages,
        tagsWords: true,
        findsNames: false).Command;

    public static Command Entities() => new AnalysisCommand(
        "entities",
        "Writes who, where and what is named, a row a mention, with type, English name and where that is from.",
        """
        Mentions of one thing share the number in the column group within their document.

        Examples:
          hinditext entities article.txt
          hinditext entities news/ -o entities.csv
          hinditext entities --names our-people.tsv article.txt
          hinditext entities --format csv article.html | cut -d, -f4-6
        """,
        Rows.OfEntities,
        [
            Column.Document, Column.Start, Column.End, Column.Content, Column.Type, Column.English, Column.Id, Column.Source, Column.Value,
            Column.Confidence, Column.Group,
        ],
        stages => stages.FindEntities()).Command;

    public static Command Keywords() => new AnalysisCommand(
        "keywords",
        "Writes the keywords of each document, best first, with score, how often they occur, and the English name of a known thing.",
        """
        Examples:
          hinditext keywords article.txt
          hinditext keywords news/ -o keywords.csv
        """,
        Rows.OfKeywords,
        [Column.Document, Column.Score, Column.Times, Column.Content, Column.English],
        stages => stages.FindEntities().FindKeywords()).Command;
}
