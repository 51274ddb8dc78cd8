using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HindiText.Entities;

/// <summary>Finds the best tags of a sentence under a model, and how sure they are. Buffers are rented; it holds nothing of a text.</summary>
internal sealed class Decoder(EntityModel model, TextDomain domain)
{
    /// <summary>A longer sentence is tagged in pieces of this many tokens, so that memory and time stay bounded.</summary>
    public const int LongestPiece = 1024;

    private const int Stride = TagLattice.Stride;

    private readonly TagLattice _lattice = model.Lattice(domain);

    /// <summary>Writes what the words of a sentence say for every tag, without the tags beside it.</summary>
    /// <param name="evidence">The text's evidence.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="end">Token after its last.</param>
    /// <param name="emissions">A row of <see cref="TagLattice.Stride"/> places for each token of the sentence.</param>
    public void Emit(TokenEvidence evidence, int first, int end, Span<int> emissions)
    {
        for (int piece = first; piece < end; piece += LongestPiece)
            EmitPiece(evidence, piece, Math.Min(end, piece + LongestPiece), emissions[((piece - first) * Stride)..]);
    }

    /// <summary>Writes the tag of every token of a sentence and its probability.</summary>
    /// <param name="emissions">What <see cref="Emit"/> wrote; hints are added to it.</param>
    /// <param name="tags">A place for every token.</param>
    /// <param name="probabilities">A place for every token.</param>
    /// <param name="hints">What the document says of each token; empty for nothing.</param>
    public void Decode(Span<int> emissions, Span<byte> tags, Span<float> probabilities, ReadOnlySpan<TagHint> hints = default)
    {
        Heed(hints, emissions);
        for (int piece = 0; piece < tags.Length; piece += LongestPiece)
        {
            int count = Math.Min(tags.Length - piece, LongestPiece);
            ReadOnlySpan<int> scores = emissions.Slice(piece * Stride, count * Stride);
            Best(scores, tags.Slice(piece, count));
            Marginals.Of(_lattice, 1.0 / model.WeightsPerUnit, scores, tags.Slice(piece, count), probabilities[piece..]);
        }
    }

    private void EmitPiece(TokenEvidence evidence, int first, int end, Span<int> emissions)
    {
        Span<uint> features = stackalloc uint[FeatureTemplates.Count];
        Span<short> row = stackalloc short[EntityModel.RowLength];
        ReadOnlySpan<int> tags = _lattice.Tags;
        for (int i = first; i < end; i++)
        {
            FeatureTemplates.Fill(evidence, first, end, i, domain, features);
            model.Score(features, row);
            Span<int> into = emissions.Slice((i - first) * Stride, Stride);
            into[tags.Length..].Fill(TagLattice.Never);
            for (int t = 0; t < tags.Length; t++)
                into[t] = row[tags[t]];
        }

        model.Network.AddScores(evidence, first, end, domain, tags, model.WeightsPerUnit, emissions);
    }

    private void Heed(ReadOnlySpan<TagHint> hints, Span<int> emissions)
    {
        int[] tags = _lattice.Tags;
        for (int i = 0; i < hints.Length; i++)
        {
            for (int t = 1; t < tags.Length && hints[i].Bonus > 0; t++)
            {
                if (TagSet.TypeOf(tags[t]) == hints[i].Type)
                    emissions[(i * Stride) + t] += hints[i].Bonus;
            }
        }
    }

    /// <summary>The path with the highest score; of equal ones that with the first tags.</summary>
    private void Best(ReadOnlySpan<int> emissions, Span<byte> tags)
    {
        int[] rented = ArrayPool<int>.Shared.Rent(2 * emissions.Length);
        Span<int> scores = rented.AsSpan(0, emissions.Length), back = rented.AsSpan(emissions.Length, emissions.Length);
        for (int t = 0; t < Stride; t++)
            scores[t] = Math.Max(TagLattice.Never, emissions[t] + _lattice.Steps[t]);
        for (int at = Stride; at < emissions.Length; at += Stride)
            Step(emissions.Slice(at, Stride), scores.Slice(at - Stride, Stride), scores.Slice(at, Stride), back.Slice(at, Stride));

        int last = 0;
        ReadOnlySpan<int> final = scores[^Stride..];
        for (int t = 1; t < _lattice.Tags.Length; t++)
            last = final[t] > final[last] ? t : last;
        for (int i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = (byte)_lattice.Tags[last];
            last = back[(i * Stride) + last];
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    private void Step(ReadOnlySpan<int> emissions, ReadOnlySpan<int> before, Span<int> scores, Span<int> back)
    {
        ref int steps = ref MemoryMarshal.GetArrayDataReference(_lattice.Steps);
        for (int lane = 0; lane < Stride; lane += Vector256<int>.Count)
        {
            Vector256<int> best = Vector256.Create(TagLattice.Never), from = default;
            for (int u = 0; u < _lattice.Tags.Length; u++)
            {
                Vector256<int> score = Vector256.Create(before[u]) + Vector256.LoadUnsafe(ref steps, (nuint)((u * Stride) + lane));
                Vector256<int> better = Vector256.GreaterThan(score, best);
                best = Vector256.ConditionalSelect(better, score, best);
                from = Vector256.ConditionalSelect(better, Vector256.Create(u), from);
            }

            Vector256.Max(best + Vector256.Create(emissions[lane..]), Vector256.Create(TagLattice.Never)).CopyTo(scores[lane..]);
            from.CopyTo(back[lane..]);
        }
    }
}
