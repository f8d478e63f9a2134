using System.Globalization;
using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Generated;
using PaperCatalog.Rules;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

/// <summary>What lookups cost at several sizes, in counts: bytes and slots.</summary>
public class WarmLookupTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(5_000)]
    public void Warm_lookups_of_every_sort_allocate_nothing(int count)
    {
        var catalog = Build(count).Catalog;
        var queries = Enumerable.Range(0, count * 2)
            .Select(number => (Key: Key(number), Title: Title(number).ToUpperInvariant(), Id: Arxiv(number) + "v2"))
            .ToArray();
        Assert.Equal(count * 3, Found());

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Found();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(count * 3, found);

        // Half of the queries name no paper.
        int Found()
        {
            var found = 0;
            foreach (var (key, title, id) in queries)
            {
                found += catalog.TryGetByKey(key, out _) ? 1 : 0;
                found += catalog.TryGetByTitle(title, out _) ? 1 : 0;
                found += catalog.TryGetById(id, out _) ? 1 : 0;
            }

            return found;
        }
    }

    [Fact]
    public void A_title_that_is_too_long_for_the_stack_is_found_without_an_allocation()
    {
        var title = string.Concat(Enumerable.Repeat("long ", 200));
        var catalog = new BuiltCatalog(new BuiltListing("a.txt", new EntryData("K") { Title = title })).Catalog;
        Assert.True(catalog.TryGetByTitle(title.ToUpperInvariant(), out _));
        var other = title + "er";

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = catalog.TryGetByTitle(title, out _) && !catalog.TryGetByTitle(other, out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(found);
    }

    [Fact]
    public void A_catalogue_that_nobody_asked_has_no_memory_that_grows_with_it()
    {
        Make(1);
        Assert.InRange(Make(1), 1, 1024);
        Assert.Equal(Make(1), Make(1_000_000));

        static long Make(int count)
        {
            var image = new ImageWriter(2);
            image.Add((int)CatalogTable.Listings, new TableWriter(2, 1, (row, cells) => cells[0] = row * count));
            image.Add((int)CatalogTable.Indexes, new TableWriter(1, 3, static (_, cells) => cells[IndexColumn.Listings] = 1));
            var head = image.ToPieces()[0].ToBytes();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(count, Catalog.FromSource(new Untouched(head)).Count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("Paper{0}")]
    [InlineData("AStudyOfLanguageModelsInTheWildNumber{0}")]
    [InlineData("{0}")]
    [InlineData("{0:x}OfTheSameLongRestThatAllKeysEndWith")]
    [InlineData("论文{0}")]
    public void Few_slots_are_passed_on_the_way_to_a_key(string form)
    {
        const int Count = 20_000;
        var slots = new bool[StableHash.SlotsFor(Count)];
        var passed = 0;
        for (var number = 0; number < Count; number++)
        {
            var key = string.Format(CultureInfo.InvariantCulture, form, number);
            var slot = StableHash.OfText(key) & (slots.Length - 1);
            for (; slots[slot]; slot = (slot + 1) & (slots.Length - 1))
                passed++;
            slots[slot] = true;
        }

        // Linear probing at this load (0.61) passes 0.78 slots on the way to a key, if hashes are as good as random.
        Assert.InRange(passed / (double)Count, 0, 0.9);
    }

    private static BuiltCatalog Build(int count) => new(new BuiltListing(
        "a.txt",
        [.. Enumerable.Range(0, count).Select(number => new EntryData(Key(number))
        {
            Title = Title(number),
            Arxiv = Arxiv(number),
        })]));

    private static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"Paper{number}");

    private static string Title(int number) => string.Create(CultureInfo.InvariantCulture, $"Paper no. {number}");

    private static string Arxiv(int number) => string.Create(CultureInfo.InvariantCulture, $"2305.{number:00000}");

    private sealed class Untouched(byte[] head) : CatalogSource
    {
        protected internal override ReadOnlySpan<byte> Read(int image, int piece) =>
            image == ImageForm.Catalog ? head : throw new InvalidOperationException("Nobody asked.");
    }
}
