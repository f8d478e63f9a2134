using System.Globalization;

namespace PaperCatalog.Benchmarks.Report;

/// <summary>Figures as the page shows them: three digits that count, in the unit that fits.</summary>
internal static class Units
{
    private static readonly (double Factor, string Name)[] s_times = [(1, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")];

    private static readonly (double Factor, string Name)[] s_sizes = [(1e9, "GB"), (1e6, "MB"), (1e3, "kB"), (1, "B")];

    /// <summary>A time in seconds.</summary>
    public static string Time(double seconds) => Scale(seconds, s_times);

    /// <summary>A time in seconds, as seconds.</summary>
    public static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    /// <summary>A number of bytes.</summary>
    public static string Size(double bytes) => Scale(bytes, s_sizes);

    /// <summary>Bytes a second.</summary>
    public static string Speed(double bytesPerSecond) => Digits(bytesPerSecond / 1e6) + " MB/s";

    /// <summary>How many times as much.</summary>
    public static string Ratio(double ratio) =>
        (ratio < 10 ? ratio.ToString("0.00", CultureInfo.InvariantCulture) : Digits(ratio)) + " x";

    /// <summary>A number of things, with separators.</summary>
    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Scale(double value, (double Factor, string Name)[] units)
    {
        var (factor, name) = units[^1];
        foreach (var unit in units)
        {
            if (Math.Abs(value) >= unit.Factor)
            {
                (factor, name) = unit;
                break;
            }
        }

        return Digits(value / factor) + " " + name;
    }

    private static string Digits(double value) => value.ToString(
        Math.Abs(value) switch { 0 => "0", < 10 => "0.00", < 100 => "0.0", _ => "N0" }, CultureInfo.InvariantCulture);
}
