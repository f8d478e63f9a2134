using System.Text;
using PaperCatalog.Listings.Repeats;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>
/// Makes readings of listings with just those fields that a test is about.
/// </summary>
internal static class WrittenListing
{
    /// <summary>A listing with a line for each field, entry after entry.</summary>
    public static ListingReading Of(params IEnumerable<WrittenEntry> entries)
    {
        var text = new MemoryStream();
        var line = 1;
        var read = entries.Select(Write).ToEquatableArray();
        return new ListingReading(new Utf8Text(text.ToArray())) { Entries = read, Dialect = DialectForm.Unknown with { IsCapture = true } };

        Entry Write(WrittenEntry entry)
        {
            var (start, first) = ((int)text.Length, line);
            return new Entry
            {
                Line = first,
                Title = Put(entry.Title),
                Abstract = Put(entry.Abstract),
                PublishedOn = Field(entry.Date),
                AuthorCount = Field(entry.AuthorCount),
                AuthorNames = entry.Names.Select(name => new PersonName(Put(name)!.Value)).ToEquatableArray(),
                Upvotes = Field(entry.Upvotes),
                CommentCount = Field(entry.CommentCount),
                ArxivId = Put(entry.ArxivId),
                Doi = Put(entry.Doi),
                Span = ByteSpan.FromBounds(start, (int)text.Length),
            };
        }

        Field<T>? Field<T>(T? value)
            where T : struct => value is { } some ? new Field<T>(some, Put(some.ToString())!.Value) : null;

        ByteSpan? Put(string? value)
        {
            if (value is null)
                return null;
            var bytes = Encoding.UTF8.GetBytes(value);
            var span = new ByteSpan((int)text.Length, bytes.Length);
            text.Write(bytes);
            text.WriteByte((byte)'\n');
            line += 1 + value.Count(unit => unit == '\n');
            return span;
        }
    }

    /// <summary>Listings by the names <c>papers/1.txt</c>, <c>papers/2.txt</c> and so on.</summary>
    public static NamedReading[] Named(params IEnumerable<ListingReading> readings) =>
        [.. readings.Select((reading, number) => new NamedReading($"papers/{number + 1}.txt", reading))];

    /// <summary>The problems of a kind as they would be shown: the place, the values, the other place.</summary>
    public static string[] Find(NamedReading[] listings, Rule kind) =>
    [
        .. TestRepeats.FindAcross(listings).Where(found => found.Problem.Rule == kind).Select(found =>
            $"{listings[found.Listing].Describe(found.Problem.Span)}: {string.Join(" | ", found.Problem.Arguments)}"),
    ];
}
