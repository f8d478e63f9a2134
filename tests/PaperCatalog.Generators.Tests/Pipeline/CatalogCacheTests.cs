using System.Runtime.CompilerServices;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Works;

namespace PaperCatalog.Generators.Tests.Pipeline;

/// <summary>What is found again of a catalogue after an edit, whose it is, and how long it is kept.</summary>
public sealed class CatalogCacheTests
{
    [Fact]
    public async Task Whoever_asks_for_the_same_catalogue_gets_one_object()
    {
        var listings = Listings("Asked", 3);
        var builds = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Get(listings), TestContext.Current.CancellationToken)));
        Assert.All(builds, build => Assert.Same(builds[0], build));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(3, 2)]
    [InlineData(1, 0)]
    public void An_edit_of_any_listing_finds_the_catalogue_before_it(int count, int edited)
    {
        var listings = Listings("Edited" + count + edited, count);
        var build = Get(listings);

        for (var i = 0; i < 3; i++)
        {
            listings[edited] = Edit(listings[edited], "A New Title " + i);
            var next = Get(listings);
            Assert.Same(build.State.Merged, next.State.Merged);
            Assert.Equal(CatalogBuild.Build("Papers", listings), next);
            build = next;
        }
    }

    [Fact]
    public void Undone_edits_find_the_catalogue_as_it_was()
    {
        var listings = Listings("Undone", 2);
        EquatableArray<EntryFacts>[] edited = [listings[0], Edit(listings[1], "Another Title")];
        var build = Get(listings);
        Assert.NotSame(build, Get(edited));
        Assert.Same(build, Get(listings));
    }

    [Fact]
    public void Projects_of_one_class_that_share_a_listing_do_not_disturb_each_other()
    {
        var shared = Listing("Shared");
        EquatableArray<EntryFacts>[] one = [shared, Listing("One")], other = [shared, Listing("Other")];
        var (ofOne, ofOther) = (Get(one), Get(other));

        for (var i = 0; i < 5; i++)
        {
            one[1] = Edit(one[1], "A Title of One " + i);
            other[1] = Edit(other[1], "A Title of the Other " + i);
            Assert.Same(ofOne.State.Merged, Get(one).State.Merged);
            Assert.Same(ofOther.State.Merged, Get(other).State.Merged);
            Assert.Equal(CatalogBuild.Build("Papers", one), Get(one));
            Assert.Equal(CatalogBuild.Build("Papers", other), Get(other));
        }
    }

    [Fact]
    public void A_closed_project_is_forgotten()
    {
        var build = Forget();
        for (var i = 0; i < 10 && build.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(build.IsAlive);
        // Nor does it stand in the way of others.
        Assert.Equal(2 * 20, Get(Listings("Open", 2)).Count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Forget()
    {
        var listings = Listings("Closed", 2);
        Get(listings);
        listings[0] = Edit(listings[0], "Another Title");
        return new WeakReference(Get(listings));
    }

    private static CatalogBuild Get(IReadOnlyList<EquatableArray<EntryFacts>> listings) => CatalogCache.Get("Papers", [.. listings], default);

    private static EquatableArray<EntryFacts>[] Listings(string name, int count) => [.. Enumerable.Range(0, count).Select(i => Listing(name + " List " + i))];

    private static EquatableArray<EntryFacts> Listing(string name) =>
        Enumerable.Range(0, 20).Select(i => new EntryFacts(new EntryIdentity($"{name} {i} of Papers", null, null), null)).ToEquatableArray();

    // As if it was read again.
    private static EquatableArray<EntryFacts> Edit(EquatableArray<EntryFacts> entries, string title) => entries
        .Select((entry, i) => entry with { Identity = entry.Identity with { Title = i == 7 ? title : entry.Identity.Title } })
        .ToEquatableArray();
}
