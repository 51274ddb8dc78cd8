using System.Runtime.CompilerServices;
using HindiText.Tokenization;

namespace HindiText;

/// <content>Texts that come in pieces.</content>
public static partial class Hindi
{
    private const int ReadAtOnce = 1 << 13;

    /// <summary>
    /// The sentences of a text as it is read, the same that <see cref="SplitSentences"/> finds in the whole. Memory is bounded by the longest
    /// sentence, not by the text.
    /// </summary>
    /// <param name="reader">Where the text comes from; read to its end, not disposed.</param>
    /// <returns>The sentences in order; the reader is read as the loop asks for them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static IEnumerable<StreamedSentence> ReadSentences(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Read(reader);

        static IEnumerable<StreamedSentence> Read(TextReader reader)
        {
            SentenceStream stream = new();
            char[] piece = new char[ReadAtOnce];
            for (int count = reader.Read(piece, 0, piece.Length); count > 0; count = reader.Read(piece, 0, piece.Length))
            {
                if (!stream.Add(piece.AsSpan(0, count)))
                    continue;
                foreach (StreamedSentence sentence in stream.Take(atEnd: false))
                    yield return sentence;
            }

            foreach (StreamedSentence sentence in stream.Take(atEnd: true))
                yield return sentence;
        }
    }

    /// <summary>
    /// The sentences of a text that comes in pieces, whatever their borders: the same that <see cref="SplitSentences"/> finds in the whole.
    /// Memory is bounded by the longest sentence and piece.
    /// </summary>
    /// <param name="pieces">The text; a piece that is null counts as empty.</param>
    /// <param name="cancellationToken">Ends the loop with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pieces"/> is null.</exception>
    public static IAsyncEnumerable<StreamedSentence> ReadSentencesAsync(
        IAsyncEnumerable<string> pieces, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        return Read(pieces, cancellationToken);

        static async IAsyncEnumerable<StreamedSentence> Read(
            IAsyncEnumerable<string> pieces, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            SentenceStream stream = new();
            await foreach (string piece in pieces.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!stream.Add(piece))
                    continue;
                foreach (StreamedSentence sentence in stream.Take(atEnd: false))
                    yield return sentence;
            }

            foreach (StreamedSentence sentence in stream.Take(atEnd: true))
                yield return sentence;
        }
    }
}
