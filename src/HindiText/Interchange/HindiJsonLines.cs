using System.Text.Encodings.Web;
using System.Text.Json;
using HindiText.Morphology;

namespace HindiText;

/// <summary>
/// Documents as JSON Lines: one object a line with text, sentences, tokens, entities and keywords; offsets are UTF-16 code units
/// of the text, intervals half-open. Safe to call from many threads with streams of their own.
/// </summary>
public static class HindiJsonLines
{
    private const int FlushThreshold = 1 << 16;

    // Hindi stays readable; what HTML would mistake for markup is escaped all the same.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        SkipValidation = true,
    };

    /// <summary>Writes a document and a line feed. Lone surrogates in the text come out as U+FFFD, since UTF-8 has no form for them.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="id">What the caller calls the document.</param>
    /// <param name="document">What to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, string id, HindiDocument document)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(document);
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteString("text"u8, document.Text);
            WriteSentences(json, document);
            WriteTokens(json, document);
            WriteEntities(json, document);
            WriteKeywords(json, document);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteSentences(Utf8JsonWriter json, HindiDocument document)
    {
        json.WriteStartArray("sentences"u8);
        foreach (Sentence sentence in document.Sentences)
        {
            json.WriteStartObject();
            WriteBounds(json, sentence.Span);
            json.WriteEndObject();
            FlushIfLarge(json);
        }

        json.WriteEndArray();
    }

    private static void WriteTokens(Utf8JsonWriter json, HindiDocument document)
    {
        json.WriteStartArray("tokens"u8);
        for (int i = 0; i < document.Tokens.Count; i++)
        {
            HindiToken token = document.Tokens[i];
            json.WriteStartObject();
            WriteBounds(json, token.Span);
            json.WriteString("kind"u8, NameOf(token.Kind));
            if (document.Morphology.Count > 0)
            {
                json.WriteString("lemma"u8, document.Morphology[i].Lemma);
                json.WriteString("pos"u8, UposNames.Of(document.Morphology[i].Upos));
            }

            json.WriteEndObject();
            FlushIfLarge(json);
        }

        json.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter json, HindiDocument document)
    {
        json.WriteStartArray("entities"u8);
        foreach (Entity entity in document.Entities)
        {
            json.WriteStartObject();
            WriteBounds(json, entity.Span);
            json.WriteString("text"u8, entity.Text);
            json.WriteString("type"u8, NameOf(entity.Type));
            WriteOptional(json, "english"u8, entity.EnglishName);
            WriteOptional(json, "id"u8, entity.Id);
            if (entity.NameSource is EntityNameSource source)
                json.WriteString("source"u8, NameOf(source));
            WriteOptional(json, "value"u8, entity.Value);
            json.WriteNumber("confidence"u8, Math.Round(entity.Confidence, 3));
            json.WriteNumber("group"u8, entity.Group);
            json.WriteEndObject();
            FlushIfLarge(json);
        }

        json.WriteEndArray();
    }

    private static void WriteKeywords(Utf8JsonWriter json, HindiDocument document)
    {
        json.WriteStartArray("keywords"u8);
        foreach (Keyword keyword in document.Keywords)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, keyword.Text);
            json.WriteNumber("score"u8, Math.Round(keyword.Score, 3));
            json.WriteStartArray("spans"u8);
            foreach (TextSpan span in keyword.Spans)
            {
                json.WriteStartArray();
                json.WriteNumberValue(span.Start);
                json.WriteNumberValue(span.End);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            WriteOptional(json, "english"u8, keyword.EnglishName);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBounds(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
    }

    private static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void FlushIfLarge(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushThreshold)
            json.Flush();
    }

    private static ReadOnlySpan<byte> NameOf(TokenKind kind) => kind switch
    {
        TokenKind.Word => "word"u8,
        TokenKind.Foreign => "foreign"u8,
        TokenKind.Number => "number"u8,
        TokenKind.Abbreviation => "abbreviation"u8,
        TokenKind.Punctuation => "punctuation"u8,
        TokenKind.Symbol => "symbol"u8,
        TokenKind.Emoji => "emoji"u8,
        TokenKind.Url => "url"u8,
        TokenKind.Email => "email"u8,
        TokenKind.Hashtag => "hashtag"u8,
        TokenKind.Handle => "handle"u8,
        _ => "other"u8,
    };

    private static ReadOnlySpan<byte> NameOf(EntityType type) => type switch
    {
        EntityType.Person => "PERSON"u8,
        EntityType.Location => "LOCATION"u8,
        EntityType.Organization => "ORGANIZATION"u8,
        EntityType.Group => "GROUP"u8,
        EntityType.Event => "EVENT"u8,
        EntityType.Work => "WORK"u8,
        EntityType.Product => "PRODUCT"u8,
        EntityType.Language => "LANGUAGE"u8,
        EntityType.Date => "DATE"u8,
        EntityType.Time => "TIME"u8,
        EntityType.Money => "MONEY"u8,
        EntityType.Percent => "PERCENT"u8,
        _ => "NUMBER"u8,
    };

    private static ReadOnlySpan<byte> NameOf(EntityNameSource source) => source switch
    {
        EntityNameSource.KnowledgeBase => "kb"u8,
        EntityNameSource.Document => "document"u8,
        _ => "transliteration"u8,
    };
}
