using System.Text;
using PaperCatalog.Listings.Repeats;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>An entry for a listing that a test writes.</summary>
internal sealed record WrittenEntry(string? Title, string? Abstract = null)
{
    public PartialDate? Date { get; init; }

    public int? AuthorCount { get; init; }

    public int? Upvotes { get; init; }

    public int? CommentCount { get; init; }

    public string? ArxivId { get; init; }

    public string? Doi { get; init; }
}

/// <summary>
/// Makes readings of listings with any fields at all: no dialect yet gives identifiers, or titles without abstracts.
/// </summary>
internal static class WrittenListing
{
    /// <summary>A listing with a line for each field, entry after entry.</summary>
    public static ListingReading Of(params IEnumerable<WrittenEntry> entries)
    {
        var text = new MemoryStream();
        var line = 1;
        var read = entries.Select(Write).ToEquatableArray();
        return new ListingReading(new Utf8Text(text.ToArray())) { Entries = read };

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

    /// <summary>Listings by the names <c>1.txt</c>, <c>2.txt</c> and so on, in a folder.</summary>
    public static NamedReading[] Named(params IEnumerable<ListingReading> readings) =>
        [.. readings.Select((reading, number) => new NamedReading($"papers/{number + 1}.txt", reading))];

    /// <summary>The problems of a kind, as they would be shown, each with the name of its listing in front.</summary>
    public static string[] Show(NamedReading[] listings, IEnumerable<ListingProblem> problems, ProblemKind kind) =>
    [
        .. problems.Where(problem => problem.Problem.Kind == kind).Select(problem =>
            $"{listings[problem.Listing].Describe(problem.Problem.Span)}: {string.Join(" | ", problem.Problem.Arguments)}"),
    ];
}
