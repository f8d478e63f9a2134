using System.Globalization;
using System.Text.RegularExpressions;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>
/// A reading of the four seeds, and of listings as orderly as they are, that shares nothing with the reader: below the
/// header the lines that are not metadata are a title and an abstract in turn.
/// </summary>
internal sealed partial class PlainReading
{
    private const string Button = "Subscribe";

    private readonly int? _year;
    private readonly List<PlainEntry> _entries = [];

    private PlainReading(int? year)
    {
        _year = year;
    }

    /// <summary>The entries.</summary>
    public IReadOnlyList<PlainEntry> Entries => _entries;

    /// <summary>The day of capture as it is written, where it is.</summary>
    public string? CapturedOn { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="year">The year that is known to be that of its dates without one.</param>
    public static PlainReading OfFile(string path, int? year)
    {
        var reading = new PlainReading(year);
        var lines = File.ReadAllText(path).Split('\n').Select(line => line.Trim()).ToList();
        // The header ends with the day of capture, or with the button that the first title is glued to.
        var first = lines.FindIndex(line => DateForm().IsMatch(line) || IsGluedTo(line));
        if (DateForm().IsMatch(lines[first]))
            reading.CapturedOn = lines[first++];
        else
            lines[first] = lines[first][Button.Length..];

        for (var i = first; i < lines.Count; i++)
            reading.Add(i + 1, lines[i]);
        return reading;
    }

    /// <summary><paramref name="date"/>, as a listing writes it, in ISO 8601.</summary>
    public string? Resolve(string? date)
    {
        if (date is null)
            return null;
        if (date.Contains(','))
            return Parse(date, "MMM d, yyyy").ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        // 2000 has every day that a year can have.
        var day = Parse(date + ", " + (_year ?? 2000), "MMM d, yyyy");
        return (_year is null ? "-" : day.ToString("yyyy", CultureInfo.InvariantCulture)) +
            day.ToString("-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool IsGluedTo(string line) =>
        line.Length > Button.Length && line.StartsWith(Button, StringComparison.Ordinal);

    private static DateOnly Parse(string date, string format) =>
        DateOnly.ParseExact(date, format, CultureInfo.InvariantCulture);

    private void Add(int number, string line)
    {
        if (line.Length == 0)
            return;
        if (PeopleForm().Match(line) is { Success: true } people)
            _entries[^1].AuthorCount = int.Parse(people.Groups[1].Value, CultureInfo.InvariantCulture);
        else if (DateForm().Match(line) is { Success: true } date)
            AddDate(_entries[^1], date);
        else if (line != "·")
            AddProse(number, line);
    }

    private static void AddDate(PlainEntry entry, Match date)
    {
        entry.Date = date.Groups[1].Value;
        if (date.Groups[2].Success)
            entry.CommentCount = int.Parse(date.Groups[2].Value, CultureInfo.InvariantCulture);
    }

    private void AddProse(int number, string line)
    {
        if (_entries.Count > 0 && _entries[^1].Abstract is null)
            _entries[^1].Abstract = line;
        else
            _entries.Add(new PlainEntry(number, line));
    }

    [GeneratedRegex("^• ([0-9]+) authors?$")]
    private static partial Regex PeopleForm();

    [GeneratedRegex("^([A-Z][a-z]{2} [0-9]{1,2}(?:, [0-9]{4})?)(?: ([0-9]+))?$")]
    private static partial Regex DateForm();
}
