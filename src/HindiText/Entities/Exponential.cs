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

    /// <summary>One divided by the factorial of the place.</summary>
    private static readonly double[] Terms =
    [
        1, 1, 1.0 / 2, 1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600,
    ];

    public static double Of(double x)
    {
        if (x < -700)
            return 0;
        if (x > 700)
            x = 700;
        double n = Math.Floor((x * Log2OfE) + 0.5);
        double r = x - (n * HighLn2) - (n * LowLn2);

        // Taylor's series around 0; |r| is at most half of ln 2.
        double sum = 0;
        for (int k = Terms.Length - 1; k >= 0; k--)
            sum = Terms[k] + (r * sum);
        return sum * BitConverter.Int64BitsToDouble(((long)n + 1023) << 52);
    }
}
