namespace PaperCatalog.Benchmarks.Report;

/// <summary>Repeats of one measurement.</summary>
internal sealed class Samples
{
    private readonly double[] _ordered;

    public Samples(IEnumerable<double> values)
    {
        _ordered = [.. values.Order()];
        if (_ordered.Length == 0)
            throw new ArgumentException("A measurement needs at least one value.", nameof(values));
    }

    /// <summary>How many.</summary>
    public int Count => _ordered.Length;

    public double Min => _ordered[0];

    public double Max => _ordered[^1];

    public double Median => Quantile(0.5);

    /// <summary>The median, with the first and the third quartile where they look different.</summary>
    public string Show(Func<double, string> format)
    {
        var (median, first, third) = (format(Median), format(Quantile(0.25)), format(Quantile(0.75)));
        return first == median && third == median ? median : $"{median} ({first} to {third})";
    }

    // Between two values in proportion.
    private double Quantile(double share)
    {
        var at = share * (Count - 1);
        var below = (int)at;
        var above = Math.Min(below + 1, Count - 1);
        return _ordered[below] + ((at - below) * (_ordered[above] - _ordered[below]));
    }
}
