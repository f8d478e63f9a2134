using System.Globalization;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.People;
using PaperCatalog.Listings.Works.Places;

namespace PaperCatalog.Listings.Tests.Catalogs;

/// <summary>Listings that somebody edits at random, with few words, so that entries and names often meet.</summary>
internal sealed class EditedListings
{
    private static readonly string[] s_titles =
    [
        "Foo", "FOO", "foo 2024", "Foo: One", "Foo: Two", "Foo 2", "Foo 3: A Study", "All", "All: Foo", "Papers", "???", "", "Bar", "BAR: Foo",
        "A Theory of Tides in Narrow Channels", "The Theory of Tides in Narrow Channels", "A Theory of Tides", "Editorial", "In a Fooa Bar", "Foo a Bar",
        "Deep Learning Approaches for Medical Image Segmentation and Their Evaluation on Scans of Heads",
        "Deep Learning Approaches for Medical Image Segmentation and Their Evaluation on Scans of Hands",
    ];

    private static readonly string?[] s_people = [null, "berg\tberg ada", "carr\tcarr bo", "berg\tberg ada\ncarr\tcarr bo"];
    private static readonly string?[] s_names = ["Foo", "foo", "Bar", "Foo2024", "FooOne", "Chosen", "Foo_2", "Papers", "All"];

    private readonly Random _random;
    private readonly List<List<EntryFacts>> _listings = [];
    private readonly int _titles;
    private bool[] _isEdited;

    /// <summary>Some listings.</summary>
    /// <param name="seed">Of the numbers that are drawn.</param>
    /// <param name="titles">Beside those above, titles of their own that nobody else has: few for crowds.</param>
    /// <param name="count">The number of entries.</param>
    public EditedListings(int seed, int titles, int count)
    {
        (_random, _titles) = (new Random(seed), titles);
        for (var listing = _random.Next(1, 5); listing > 0; listing--)
            _listings.Add([]);
        for (; count > 0; count--)
            Pick(_listings).Add(Draw());
        _isEdited = [.. _listings.Select(_ => true)];
        Facts = [.. _listings.Select(_ => default(EquatableArray<EntryFacts>))];
        Read();
    }

    /// <summary>What is known of the entries: of a listing that was not edited it is the same object.</summary>
    public EquatableArray<EntryFacts>[] Facts { get; private set; }

    /// <summary>Edits entries, mostly one.</summary>
    /// <returns>Whether entries came or went.</returns>
    public bool Edit()
    {
        _isEdited = new bool[_listings.Count];
        var moves = false;
        for (var times = _random.Next(10) == 0 ? 3 : 1; times > 0; times--)
            moves |= EditOne();
        Read();
        return moves;
    }

    /// <summary>Reads all listings again, as a program does that starts.</summary>
    public EquatableArray<EntryFacts>[] Copy() => [.. Facts.Select(entries => entries.Select(Again).ToEquatableArray())];

    private static EntryFacts Again(EntryFacts entry) => entry with { Identity = entry.Identity with { Title = new string(entry.Identity.Title) } };

    private void Read()
    {
        Facts = [.. _listings.Select((entries, i) => _isEdited[i] ? entries.Select(Again).ToEquatableArray() : Facts[i])];
    }

    private bool EditOne()
    {
        var number = _random.Next(_listings.Count);
        var listing = _listings[number];
        _isEdited[number] = true;
        var kind = _random.Next(40);
        if (kind == 0 || listing.Count == 0)
        {
            listing.Insert(_random.Next(listing.Count + 1), Draw());
            return true;
        }

        var at = _random.Next(listing.Count);
        if (kind <= 2)
        {
            var entry = listing[at];
            listing.RemoveAt(at);
            var other = _random.Next(_listings.Count);
            _isEdited[other] = true;
            if (kind == 1)
                _listings[other].Insert(_random.Next(_listings[other].Count + 1), entry);
            return true;
        }

        listing[at] = Change(listing[at], kind);
        return false;
    }

    private EntryFacts Change(EntryFacts entry, int kind)
    {
        var (identity, drawn) = (entry.Identity, Draw());
        return kind switch
        {
            <= 12 => entry with { Identity = identity with { Title = Type(identity.Title) } },
            <= 18 => entry with { Identity = identity with { Title = drawn.Identity.Title } },
            <= 21 => entry with { Identity = identity with { ArxivId = drawn.Identity.ArxivId } },
            <= 24 => entry with { Identity = identity with { Doi = drawn.Identity.Doi, IsOfPage = drawn.Identity.IsOfPage } },
            <= 26 => entry with { Identity = identity with { People = drawn.Identity.People } },
            <= 30 => entry with { Identity = identity with { Place = drawn.Identity.Place } },
            <= 33 => entry with { PublishedOn = drawn.PublishedOn },
            <= 35 => entry with { CitationKey = drawn.CitationKey },
            <= 37 => entry with { Names = DrawNames() },
            38 => drawn,
            // The same once more, as where the place of an entry changed and nothing else.
            _ => entry,
        };
    }

    private string Type(string title) => _random.Next(4) switch
    {
        0 when title.Length > 0 => title.Substring(0, title.Length - 1),
        1 => title.ToUpperInvariant(),
        _ => title + "aeiou 2"[_random.Next(7)],
    };

    private EntryFacts Draw()
    {
        var number = _random.Next(60);
        var title = _random.Next(2) == 0 ? Pick(s_titles) : "A Paper of Number" + Text(_random.Next(_titles));
        var year = _random.Next(2020, 2026);
        var hasVolume = _random.Next(3) == 0;
        var place = hasVolume
            ? new PublicationPlace("Tools", Text(_random.Next(1, 6)), null, Text(_random.Next(1, 4)) + (_random.Next(2) == 0 ? "-9" : ""), year)
            : new PublicationPlace(null, null, null, null, year);
        var identity = new EntryIdentity(
            title, _random.Next(4) == 0 ? "2401.000" + Text(number) : null, _random.Next(4) == 0 ? "10.1000/" + Text(number) : null, new PeopleNames(Pick(s_people)))
        {
            Place = place,
            IsOfPage = _random.Next(3) == 0,
        };
        PartialDate? date = _random.Next(3) == 0 ? null : new PartialDate(year, _random.Next(13), 0);
        return new EntryFacts(identity, date, _random.Next(3) == 0 ? "key" + Text(_random.Next(40)) : null) { Names = _random.Next(20) == 0 ? DrawNames() : default };
    }

    private GivenNames DrawNames() => new(
        _random.Next(2) == 0 ? Pick(s_names) : null, Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(s_names)!).ToEquatableArray());

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
