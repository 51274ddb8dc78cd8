using System.CommandLine;
using System.Diagnostics;
using System.Text;
using CsCheck;
using HindiText.Tests;
using Trace = SharpFuzz.Common.Trace;

namespace HindiText.Fuzz;

/// <summary>
/// <c>coverage</c>: keeps texts that take a branch, or take it more often, than any before, and changes those further. It needs a HindiText.dll that the
/// tool sharpfuzz has instrumented: the loop itself is ours, in one process, so that nothing native has to be installed.
/// </summary>
internal static unsafe class CoverageCommand
{
    private const int MapSize = 1 << 16;
    private const int LongestText = 400;

    public static Command Create()
    {
        Option<long> count = new("--count") { Description = "How many executions.", DefaultValueFactory = _ => 100_000 };
        Option<int> seed = new("--seed") { Description = "Where chance begins.", DefaultValueFactory = _ => 1 };
        Command command = new("coverage", "Coverage-guided text for every entry.") { count, seed };
        command.SetAction(parse => Run(parse.GetValue(count), parse.GetValue(seed)));
        return command;
    }

    private static int Run(long count, int seed)
    {
        byte[] hits = GC.AllocateArray<byte>(MapSize, pinned: true);
        fixed (byte* map = hits)
        {
            Trace.SharedMem = map;
            return Loop(hits, count, new Random(seed));
        }
    }

    private static int Loop(byte[] hits, long count, Random random)
    {
        byte[] seen = new byte[MapSize];
        List<(int Entry, string Text)> kept = [];
        var entries = Entries.All;
        int[] byShare = [.. entries.SelectMany((e, i) => Enumerable.Repeat(i, Math.Max(1, e.Share / 3)))];
        foreach (string text in Enumerable.Range(0, 40).Select(_ => RandomText.Gen.Single()))
            kept.AddRange(entries.Select((_, i) => (i, text)));
        int failed = 0, first = kept.Count;
        Stopwatch clock = Stopwatch.StartNew();
        for (long done = 0; done < count; done++)
        {
            (int entry, string text) = done < first ? kept[(int)done] : Changed(kept, byShare, random);
            Array.Clear(hits);
            Trace.PrevLocation = 0;
            try
            {
                entries[entry].Check(text);
            }
            catch (Exception fault)
            {
                failed++;
                Console.WriteLine($"{entries[entry].Name}: {fault.GetType().Name}: {fault.Message} at {Escaped(text)}");
            }

            if (IsNew(hits, seen) && done >= first)
                kept.Add((entry, text));
            if ((done + 1) % 100_000 == 0)
                Console.WriteLine($"{done + 1,10:N0} executions, {kept.Count - first,6:N0} texts kept, {seen.Count(b => b != 0),6:N0} branches, {clock.Elapsed.TotalSeconds:F0} s");
        }

        Console.WriteLine($"{count:N0} executions over {entries.Count} entries, {kept.Count - first:N0} texts kept, {seen.Count(b => b != 0):N0} branches, {failed} failures");
        return failed == 0 && seen.Any(b => b != 0) ? 0 : 1;
    }

    /// <summary>Whether a branch was taken for the first time, or more often by a power of two than ever before.</summary>
    private static bool IsNew(byte[] hits, byte[] seen)
    {
        bool any = false;
        for (int at = hits.AsSpan().IndexOfAnyExcept((byte)0); at >= 0;)
        {
            byte bucket = (byte)(1 << Math.Min(7, (int)Math.Log2(hits[at])));
            any |= (seen[at] & bucket) == 0;
            seen[at] |= bucket;
            int next = hits.AsSpan(at + 1).IndexOfAnyExcept((byte)0);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return any;
    }

    private static (int Entry, string Text) Changed(List<(int Entry, string Text)> kept, int[] byShare, Random random)
    {
        // The newest texts are the furthest.
        (int entry, string text) = kept[random.Next(2) == 0 ? random.Next(kept.Count) : kept.Count - 1 - random.Next(Math.Min(200, kept.Count))];
        if (random.Next(4) == 0)
            entry = byShare[random.Next(byShare.Length)];
        StringBuilder changed = new(text);
        for (int change = random.Next(1, 5); change > 0; change--)
        {
            int at = random.Next(changed.Length + 1), length = Math.Min(random.Next(1, 8), changed.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    changed.Remove(at, length);
                    break;
                case 1:
                    changed.Insert(at, changed.ToString(at, length));
                    break;
                case 2:
                    string other = kept[random.Next(kept.Count)].Text;
                    int from = random.Next(other.Length + 1);
                    changed.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 20), other.Length - from)));
                    break;
                case 3 when at < changed.Length:
                    changed[at] = (char)random.Next(0x0900, 0x0980);
                    break;
                default:
                    changed.Insert(at, (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000));
                    break;
            }
        }

        return (entry, changed.Length > LongestText ? changed.ToString(0, LongestText) : changed.ToString());
    }

    private static string Escaped(string text) => "\"" + string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}")) + "\"";
}
