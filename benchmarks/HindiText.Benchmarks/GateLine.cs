using System.Globalization;

namespace HindiText.Benchmarks;

/// <summary>A check of the gate: what was measured, and the least or the most that it may be.</summary>
internal sealed record GateLine(string Name, double Value, string Unit, double Bound, bool AtLeast)
{
    public bool Ok => AtLeast ? Value >= Bound : Value <= Bound;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-40} {Value,10:F2} {Unit,-12} {(AtLeast ? "floor" : "ceiling")} {Bound,9:F2}  {(Ok ? "ok" : "SHORT")}");
}
