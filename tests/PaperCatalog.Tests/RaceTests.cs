using System.Globalization;
using PaperCatalog.Generated;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

/// <summary>Many threads that ask at once get one object.</summary>
public class RaceTests
{
    private const int Threads = 8;
    private const int Rounds = 50;

    [Fact]
    public void One_paper_is_made_whichever_way_it_is_asked_for()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var source = Source();
            var catalog = source.Catalog;
            One(thread => (thread % 6) switch
            {
                0 => catalog["Paper300"],
                1 => catalog[200],
                2 => catalog.PaperOf(0, 200),
                3 => catalog.TryGetByTitle("Paper number 300", out var paper) ? paper : null!,
                4 => catalog.Listings[0].Papers[200],
                _ => catalog.PublishedIn(2024)[200],
            });
        }
    }

    [Fact]
    public void One_of_everything_that_a_paper_keeps_is_made()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var catalog = Source().Catalog;
            One(thread => thread % 2 == 0 ? catalog[7] : catalog["Paper107"]);
            One(_ => catalog[7].Links);
            One(_ => catalog[7].Authors);
            One(_ => catalog[7].Editors);
            One(_ => catalog[7].Keywords);
            One(_ => catalog[7].Fields);
            One(_ => catalog[7].Appearances);
            One(_ => catalog[7].Appearances[0].Listing);
            One(_ => catalog[7].Related);
            One(_ => catalog.Listings);
            One(_ => catalog.PublishedIn(2024));
        }
    }

    [Fact]
    public void All_papers_of_a_cold_catalogue_are_read_right_by_all_threads()
    {
        var catalog = Source().Catalog;
        var read = Together(_ => catalog.Select(paper => $"{paper.Key}|{paper.Title}|{paper.Links[0]}").ToArray());

        Assert.Equal(500, read[0].Length);
        Assert.Equal("Paper100|Paper number 100|https://example.org/100", read[0][0]);
        Assert.All(read, other => Assert.Equal(read[0], other));
    }

    [Fact]
    public void All_threads_find_the_same_in_a_cold_catalogue_and_in_one_answer()
    {
        for (var round = 0; round < 5; round++)
        {
            var catalog = Source().Catalog;
            var found = Together(thread => catalog.Search(Text("paper ", 100 + (thread % 2))).Select(paper => paper.Key).ToArray());
            Assert.All(found, (keys, thread) => Assert.Equal([Text("Paper", 100 + (thread % 2))], keys));

            var answer = catalog.Search("number");
            var read = Together(thread => Enumerable.Range(0, answer.Count).Select(rank => answer[(rank * (thread + 1)) % answer.Count].Key).ToArray());
            Assert.Equal(catalog.Select(paper => paper.Key), read[0]);
        }
    }

    // Keys of three digits, so that their order is that of the numbers.
    private static BuiltCatalog Source() => new(new BuiltListing(
        "a.txt",
        [.. Enumerable.Range(100, 500).Select(number => new EntryData(Text("Paper", number))
        {
            Title = Text("Paper number ", number),
            Abstract = "An abstract.",
            Date = 20240101,
            Links = [Text("https://example.org/", number)],
            Names = ["Ann"],
        })]));

    private static string Text(string before, int number) => before + number.ToString(CultureInfo.InvariantCulture);

    private static void One<T>(Func<int, T> ask)
        where T : class
    {
        var answers = Together(ask);
        Assert.NotNull(answers[0]);
        Assert.All(answers, answer => Assert.Same(answers[0], answer));
    }

    private static T[] Together<T>(Func<int, T> ask)
    {
        using var start = new Barrier(Threads);
        var answers = new T[Threads];
        var errors = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            errors[number] = Record.Exception(() => answers[number] = ask(number));
        })).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        Assert.All(errors, Assert.Null);
        return answers;
    }
}
