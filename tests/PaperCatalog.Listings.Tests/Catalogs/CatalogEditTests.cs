using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;
using PaperCatalog.Listings.Tests.Soaking;
using PaperCatalog.Listings.Tests.Work;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.People;

namespace PaperCatalog.Listings.Tests.Catalogs;

/// <summary>A catalogue that is made from the one before an edit is the one that is made from nothing.</summary>
public sealed class CatalogEditTests(ITestOutputHelper output)
{
    private static void AssertFoundByName(CatalogBuild build)
    {
        for (var number = 0; number < build.Count; number++)
        {
            var place = build.PlaceOf(number);
            Assert.Equal(place, build.Find(build[place].Name.Key));
            Assert.All(build[place].Name.Aliases, alias => Assert.Equal(place, build.Find(alias)));
        }
    }

    private static readonly EquatableArray<EntryFacts>[] s_listings =
    [
        Listing(Entry("Foo: One"), Entry("On Lakes"), Entry("On Rivers", "2401.00001")),
        Listing(Entry("On Seas"), Entry("On Rivers", "2401.00001"), Entry("Foo: Two")),
        Listing(Entry("On Rain"), Entry("On Snow")),
    ];

    [Theory]
    [InlineData(10, 12, 0, 0)]
    [InlineData(10, 40, 100, 30)]
    [InlineData(10, 150, 10_000, 40)]
    [InlineData(6, 300, 10, 10)]
    [InlineData(2, 600, 0, 1)]
    public void Whatever_is_edited_the_catalogue_is_that_of_the_listings(int rounds, int count, int titles, int percent)
    {
        var (quick, edits) = (0, 0);
        for (var seed = Rounds.Seed; seed < Rounds.Seed + Rounds.Count("PAPERCATALOG_EDITS", rounds); seed++)
        {
            var choices = new CatalogChoices((KeySource)(seed % 2), (MergeMode)(seed / 2 % 3));
            var listings = new EditedListings(seed, titles + 1, count);
            var build = CatalogBuild.Build("Papers", listings.Facts, choices);
            for (var edit = 0; edit < 60; edit++, edits++)
            {
                listings.Edit();
                var next = CatalogBuild.Build("Papers", listings.Facts, choices, build);
                var anew = CatalogBuild.Build("Papers", listings.Copy(), choices);
                Assert.True(anew.Equals(next), $"seed {seed}, edit {edit}: {Difference(anew, next)}");
                Assert.Equal(anew.Works, next.Works);
                AssertFoundByName(next);
                quick += IsQuick(build, next) ? 1 : 0;
                build = next;
            }
        }

        output.WriteLine($"{quick} of {edits} edits were made from the catalogue before.");
        Assert.True(quick * 100 >= edits * percent, $"{quick} of {edits}");
    }

    [Theory]
    [InlineData("Papers")]
    [InlineData("oNLAKES")]
    [InlineData("OnPonds")]
    [InlineData("")]
    public void A_name_that_no_work_has_finds_none(string name)
    {
        var build = CatalogBuild.Build("Papers", s_listings);

        Assert.Equal(new PaperPlace(0, 1), build.Find("OnLakes"));
        Assert.Null(build.Find(name));
    }

    [Theory]
    [InlineData("On Lake")]
    [InlineData("")]
    [InlineData("Foo: Three")]
    [InlineData("Papers")]
    [InlineData("All")]
    public void A_title_changes_its_work_and_all_else_is_shared(string title)
    {
        var build = CatalogBuild.Build("Papers", s_listings);
        var next = Edit(build, new EntryPlace(0, 1), entry => entry with { Identity = entry.Identity with { Title = title } });

        Assert.True(IsQuick(build, next));
        Assert.NotEqual(build, next);
        Assert.NotEqual(build.Works[1], next.Works[1]);
        Assert.Same(build.Works[0], next.Works[0]);
        Assert.Same(build.Works[2], next.Works[2]);
        Assert.Same(build.Homes[0].Papers.Identity, next.Homes[0].Papers.Identity);
        Assert.Same(build.Homes[1], next.Homes[1]);
        Assert.Same(build.Homes[2], next.Homes[2]);
    }

    [Fact]
    public void A_work_of_two_entries_can_be_edited_too()
    {
        var build = CatalogBuild.Build("Papers", s_listings);
        var next = Edit(build, new EntryPlace(1, 1), entry => entry with { PublishedOn = new PartialDate(2024, 5, 1) });

        Assert.True(IsQuick(build, next));
        Assert.Equal(new PartialDate(2024, 5, 1), next.Works[2].PublishedOn);
        Assert.Same(build.Homes[1], next.Homes[1]);
    }

    [Theory]
    [InlineData("On Snow")] // it joins one
    [InlineData("Foo")] // it gets a number, of which there can be others
    public void Where_others_change_too_all_is_made_anew_and_what_is_equal_is_shared(string title)
    {
        var build = CatalogBuild.Build("Papers", s_listings);
        var next = Edit(build, new EntryPlace(0, 1), entry => entry with { Identity = entry.Identity with { Title = title } });

        Assert.False(IsQuick(build, next));
        Assert.Same(build.Homes[1], next.Homes[1]);
    }

    /// <summary>Of works that share a key only the first are compared with others, so who leaves makes room for one.</summary>
    [Fact]
    public void Who_leaves_a_crowd_makes_room_for_others()
    {
        var crowd = Enumerable.Range(0, 32).Select(i => By("family" + i, "Foo")).ToArray();
        EquatableArray<EntryFacts>[] listings = [Listing(crowd), Listing(By("berg", "Foo"), By("berg", "Foo"))];
        // So named, none has a name that depends on others.
        var choices = new CatalogChoices(KeySource.Citation, MergeMode.Work);
        var build = CatalogBuild.Build("Papers", listings, choices);
        Assert.Equal(34, build.Count);

        listings[0] = Listing([.. crowd.Take(31), By("family31", "On Lakes")]);

        Assert.Equal(33, CatalogBuild.Build("Papers", listings, choices, build).Count);
        Assert.Equal(CatalogBuild.Build("Papers", listings, choices), CatalogBuild.Build("Papers", listings, choices, build));
    }

    [Fact]
    public void Listings_that_are_read_again_give_equal_parts_and_what_was_not_edited_is_the_catalogue_itself()
    {
        var build = CatalogBuild.Build("Papers", s_listings);
        Assert.Same(build, CatalogBuild.Build("Papers", s_listings, default, build));

        var again = Edit(build, new EntryPlace(2, 0), entry => entry);
        Assert.Equal(build, again);
        Assert.Same(build.Homes.Identity, again.Homes.Identity);
    }

    [Fact]
    public void Another_class_and_other_choices_make_another_catalogue()
    {
        EquatableArray<EntryFacts>[] listings = [Listing(Entry("Papers")), Listing(Entry("Papers"))];
        var build = CatalogBuild.Build("Papers", listings);

        Assert.Equal(["Papers"], CatalogBuild.Build("Books", listings, default, build).Works.Select(work => work.Name.Key));
        Assert.Equal(2, CatalogBuild.Build("Papers", listings, new CatalogChoices(KeySource.Title, MergeMode.None), build).Count);
    }

    [Fact]
    public void An_edit_takes_no_more_steps_in_a_catalogue_of_four_times_the_papers()
    {
        var (once, fourTimes) = (CountEdit(400), CountEdit(1_600));
        Assert.True(fourTimes < 2 * once, $"{once} steps, and {fourTimes} for four times the papers.");
    }

    private static long CountEdit(int papers) => CountedListings.Count(
        "EditTitle",
        string.Concat(Enumerable.Range(1, papers).Select(i =>
            $"@article{{k{i}, author = {{Ada Berg}}, title = {{Tools{i} for Problems{i} of Today{i}}}, journal = {{Tools}}, volume = {i / 4}, pages = {{1--9}}, doi = {{10.1000/{i}}}}}\n")),
        "BibTeX");

    private static CatalogBuild Edit(CatalogBuild build, EntryPlace place, Func<EntryFacts, EntryFacts> change)
    {
        var listings = s_listings.ToArray();
        var entries = listings[place.Listing].ToArray();
        entries[place.Entry] = change(entries[place.Entry]);
        listings[place.Listing] = new EquatableArray<EntryFacts>(entries);
        var next = CatalogBuild.Build("Papers", listings, default, build);
        Assert.Equal(CatalogBuild.Build("Papers", listings), next);
        return next;
    }

    private static EquatableArray<EntryFacts> Listing(params EntryFacts[] entries) => entries.ToEquatableArray();

    private static EntryFacts Entry(string title, string? arxiv = null) => new(new EntryIdentity(title, arxiv, null) { IsOfPage = true }, null);

    private static EntryFacts By(string family, string title) => new(new EntryIdentity(title, null, null, new PeopleNames($"{family}\t{family} ada")), null, family);

    // What was found out when all was looked at is still what is known.
    private static bool IsQuick(CatalogBuild before, CatalogBuild next) => ReferenceEquals(before.State.Merged, next.State.Merged);

    private static string Difference(CatalogBuild anew, CatalogBuild next)
    {
        var at = Enumerable.Range(0, anew.Count).FirstOrDefault(i => i >= next.Count || anew.Works[i] != next.Works[i], -1);
        return at < 0 ? $"{anew.Count} and {next.Count} works" : $"{anew.Works[at]} is {(at < next.Count ? next.Works[at] : null)}";
    }
}
