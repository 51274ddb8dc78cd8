using System.Runtime.Intrinsics;

namespace HindiText.Entities;

/// <summary>
/// The exponential function from sums and products alone, in a fixed order: the same bits on every machine, which the one of the
/// C library does not promise. Relative error below 1e-12 where the result is a normal number.
/// </summary>
internal static class Exponential
{
    private const double Log2OfE = 1.4426950408889634;
    private const double HighLn2 = 0.693145751953125;
    private const double LowLn2 = 1.42860682030941723e-6;

    /// <summary>Beyond this on either side the result is 0 or that of the border.</summary>
    private const double Border = 700;

    /// <summary>Added to a whole number it leaves that number in the lowest bits.</summary>
    private const double Shifter = 1.5 * (1L << 52);

    /// <summary>One divided by the factorial of the place.</summary>
    private static readonly double[] Terms =
    [
        1, 1, 1.0 / 2, 1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600,
    ];

    public static double Of(double x) => Of(Vector256.Create(x))[0];

    public static Vector256<double> Of(Vector256<double> x)
    {
        Vector256<double> vanishes = Vector256.LessThan(x, Vector256.Create(-Border));
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-Border)), Vector256.Create(Border));
        Vector256<double> n = Vector256.Floor((x * Log2OfE) + Vector256.Create(0.5));
        Vector256<double> r = x - (n * HighLn2) - (n * LowLn2);

        // Taylor's series around 0; |r| is at most half of ln 2.
        Vector256<double> sum = default;
        for (int k = Terms.Length - 1; k >= 0; k--)
            sum = Vector256.Create(Terms[k]) + (r * sum);
        Vector256<double> power = ((n + Vector256.Create(1023 + Shifter)).AsInt64() << 52).AsDouble();
        return Vector256.AndNot(sum * power, vanishes);
    }
}
