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

    public double Median => (_ordered[(Count - 1) / 2] + _ordered[Count / 2]) / 2;

    /// <summary>Each value turned into another by a rising function.</summary>
    public Samples Select(Func<double, double> selector) => new(_ordered.Select(selector));

    /// <summary>The median, with the least and the greatest where they look different.</summary>
    public string Show(Func<double, string> format)
    {
        var (median, min, max) = (format(Median), format(Min), format(Max));
        return min == median && max == median ? median : $"{median} ({min} to {max})";
    }
}
