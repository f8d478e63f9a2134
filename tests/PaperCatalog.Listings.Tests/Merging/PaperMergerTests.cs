using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.People;

namespace PaperCatalog.Listings.Tests.Merging;

/// <summary>Which entries are of one paper.</summary>
public sealed class PaperMergerTests
{
    private static readonly EntryIdentity s_foo = new("Foo: A Study", null, null);
    private static readonly EntryIdentity s_page = s_foo with { IsOfPage = true };

    [Theory]
    [InlineData("Foo: A Study", "Foo: A Study")]
    [InlineData("Foo: A Study", "FOO -- a study!")]
    [InlineData("Émile's Café", "Emiles Cafe")]
    [InlineData("CodeT5+", "codet5+")]
    [InlineData("A Theory of Tides in Narrow Channels", "The Theory of Tides in Narrow Channels")]
    [InlineData("Deep Networks & Kernel Machines", "Deep Networks and Kernel Machines")]
    public void One_title_is_one_paper(string first, string second) =>
        AssertOne(s_foo with { Title = first }, s_foo with { Title = second });

    [Theory]
    [InlineData("Foo: A Study", "Foo: A Study II")]
    [InlineData("CodeT5", "CodeT5+")]
    [InlineData("???", "???")]
    [InlineData("", "")]
    public void Other_titles_and_empty_ones_are_not(string first, string second) =>
        AssertTwo(s_foo with { Title = first }, s_foo with { Title = second });

    [Fact]
    public void One_identifier_of_a_page_is_one_paper_whatever_the_titles()
    {
        AssertOne(s_page with { Title = "Foo", ArxivId = "2305.11627" }, s_page with { Title = "Bar", ArxivId = "2305.11627" });
        AssertOne(s_page with { Title = "Foo", Doi = "10.1000/Ab" }, s_page with { Title = "Bar", Doi = "10.1000/aB" });
    }

    [Fact]
    public void Elsewhere_titles_or_people_have_to_agree_too()
    {
        AssertTwo(new("Foo", "2305.11627", null), new("Bar", "2305.11627", null));
        AssertTwo(new("Foo", null, "10.1000/1"), new("Bar", null, "10.1000/1"));
        AssertOne(new("Foo", "2305.11627", null, People("Ann Lee")), new("Bar", "2305.11627", null, People("Lee, A.")));
    }

    /// <summary>Where people or other programs write, one identifier can stand on two works.</summary>
    [Fact]
    public void Captures_are_those_of_the_page_and_of_arXiv() => Assert.Equal(
        ["ArxivPage", "Atom", "DailyPapersJson", "Markdown", "PlainText", "TextBrowser"],
        DialectList.All.Where(dialect => dialect.Form.IsCapture).Select(dialect => dialect.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("papers.csv", "Title,Authors,Source title,Year,DOI\nOn Rivers,Ada Berg,Water,2001,10.1000/1\nThe Price of Bread,Bo Carr,Water,2001,10.1000/1\n")]
    [InlineData("my.papers.json", """[{"title": "On Rivers", "authors": ["Ada Berg"], "doi": "10.1000/1"}, {"title": "The Price of Bread", "authors": ["Bo Carr"], "doi": "10.1000/1"}]""")]
    [InlineData("papers.yaml", "- title: On Rivers\n  authors: [Ada Berg]\n  doi: 10.1000/1\n- title: The Price of Bread\n  authors: [Bo Carr]\n  doi: 10.1000/1\n")]
    public void In_other_listings_one_identifier_joins_no_two_works(string name, string text)
    {
        var reading = Reader.Read(text, new ListingOptions(name));
        Assert.Equal(["0.0", "0.1"], Merge([.. reading.Entries.Select(entry => EntryIdentity.Of(reading, entry))]));
    }

    [Fact]
    public void An_entry_without_a_title_goes_by_its_identifier()
    {
        AssertOne(new("Foo", null, "10.1000/Ab"), new("", null, "10.1000/aB"));
        AssertOne(new("", "hep-th/9901001", null), new("", "HEP-TH/9901001", null));
    }

    [Fact]
    public void Identifiers_of_one_registry_keep_one_title_apart()
    {
        AssertTwo(new("Foo", "2305.11627", null), new("Foo", "2305.11628", null));
        AssertTwo(new("Foo", null, "10.1000/1"), new("Foo", null, "10.1000/2"));
    }

    [Fact]
    public void Identifiers_of_two_registries_do_not() =>
        AssertOne(new("Foo", "2305.11627", null), new("Foo", null, "10.1000/1"));

    [Theory]
    [InlineData("doi = {10.48550/arXiv.2305.11627}", "doi = {10.1145/3442188}")]
    [InlineData("eprint = {math.GT/0309136}, eprinttype = {arxiv}", "eprint = {math/0309136}, eprinttype = {arxiv}")]
    public void An_identifier_of_arXiv_in_two_spellings_keeps_no_title_apart(string first, string second)
    {
        EntryIdentity Read(string fields)
        {
            var reading = Reader.Read($"@misc{{k, title = {{Foo}}, year = 2001, {fields}}}");
            return EntryIdentity.Of(reading, reading.Entries[0]);
        }

        AssertOne(Read(first), Read(second));
    }

    [Theory]
    [InlineData("@book{k, title = {Foo}, editor = {Ann Lee}}", "@book{k, title = {Foo}, author = {Bob Stone}}", true)]
    [InlineData("@book{k, title = {Foo}, editor = {Ann Lee}}", "@book{k, title = {Foo}, editor = {Bob Stone}}", true)]
    [InlineData("@book{k, title = {Foo}, editor = {Ann Lee}}", "@book{k, title = {Foo}, editor = {A. Lee}}", false)]
    [InlineData("@inproceedings{k, title = {Foo}, editor = {Ann Lee}}", "@inproceedings{k, title = {Foo}, editor = {Bob Stone}}", false)]
    public void The_editors_of_a_whole_book_are_its_people(string first, string second, bool areOther)
    {
        static EntryIdentity Read(string text)
        {
            var reading = Reader.Read(text, new ListingOptions("refs.bib"));
            return EntryIdentity.Of(reading, reading.Entries[0]);
        }

        Assert.Equal(areOther, PeopleComparer.Compare(WorkPeople.Of(Read(first).People), WorkPeople.Of(Read(second).People)) == PeopleAgreement.Other);
    }

    [Fact]
    public void One_shared_identifier_outweighs_another_that_differs() =>
        AssertOne(new("Foo", "2305.11627", "10.1000/1"), new("Foo", "2305.11627", "10.1000/2"));

    [Theory]
    [InlineData("Ann Lee", "Lee, A.")]
    [InlineData("Kurt Gödel|Ann Lee", "K. Godel")]
    [InlineData("Jean-Pierre O'Brien", "J. P. OBrien")]
    [InlineData("Wang Xinchao", "Xinchao Wang|others")]
    [InlineData("", "Ann Lee")]
    [InlineData("张三", "San Zhang")]
    [InlineData("A. B.", "C. D.")]
    [InlineData("Ann Lee", "Ann")]
    [InlineData("Wang Xinchao", "X. Wang")]
    [InlineData("Wang Xinchao", "Wang X.")]
    [InlineData("Ann Lee|Lee Park", "Lee Stone")]
    [InlineData("Ann Lee|Bob Hall", "Ann Stone|Hall, B.")]
    public void One_title_and_people_who_may_be_the_same_are_one_paper(string first, string second) =>
        AssertOne(s_foo with { People = People(first) }, s_foo with { People = People(second) });

    [Theory]
    [InlineData("Ann Lee", "Bob Stone")]
    [InlineData("Ann Lee|Cho Park", "Bob Stone|Dee Hall")]
    [InlineData("A. Lee", "A. Stone")]
    [InlineData("Ann Lee", "Ann Stone")]
    [InlineData("Ann Lee|Bob Hall", "Ann Stone|Bob Park")]
    public void One_title_and_other_people_are_two(string first, string second) =>
        AssertTwo(s_foo with { People = People(first) }, s_foo with { People = People(second) });

    [Fact]
    public void One_identifier_is_one_paper_whoever_the_people_are() => AssertOne(
        s_foo with { Doi = "10.1000/1", People = People("Ann Lee") }, s_foo with { Doi = "10.1000/1", People = People("Bob Stone") });

    [Fact]
    public void People_that_a_join_brings_keep_others_apart()
    {
        EntryIdentity[] listing = [s_foo, s_foo with { People = People("Ann Lee") }, s_foo with { People = People("Bob Stone") }];
        Assert.Equal(["0.0 0.1", "0.2"], Merge(listing));
    }

    [Fact]
    public void A_title_of_a_hundred_works_and_more_still_has_each_of_them()
    {
        var works = Enumerable.Range(0, 150).Select(i => s_foo with { Doi = $"10.1000/{i}" }).ToArray();

        Assert.Equal(150, Merge(works).Count());
        Assert.Equal(Enumerable.Range(0, 150).Select(i => $"0.{i} 1.{i}"), Merge(works, works));
    }

    [Fact]
    public void Joins_reach_on()
    {
        // First and last share nothing: identifier, title, identifier lead from one to the other.
        var papers = Merge(
            [s_page with { ArxivId = "2305.11627" }, new("Alone", null, null)],
            [s_page with { Title = "Bar", ArxivId = "2305.11627" }, new("BAR", null, "10.1000/1")],
            [new("", null, "10.1000/1")]);

        Assert.Equal(["0.0 1.0 1.1 2.0", "0.1"], papers);
    }

    [Fact]
    public void An_entry_joins_two_papers_that_stood_before_it()
    {
        EntryIdentity[] listing =
        [
            s_page with { Title = "Foo", ArxivId = "2305.11627" }, s_page with { Title = "Bar", Doi = "10.1000/1" },
            s_page with { Title = "Baz", ArxivId = "2305.11627", Doi = "10.1000/1" },
        ];
        Assert.Equal(["0.0 0.1 0.2"], Merge(listing));
    }

    [Fact]
    public void An_identifier_that_a_join_brings_keeps_others_apart()
    {
        // The first has no identifier of its own and takes that of the second; the third is another paper.
        EntryIdentity[] listing = [s_foo, s_foo with { Doi = "10.1000/1" }, s_foo with { Doi = "10.1000/2" }];
        Assert.Equal(["0.0 0.1", "0.2"], Merge(listing));
    }

    [Fact]
    public void An_entry_without_an_identifier_goes_to_the_first_paper_of_its_title() => Assert.Equal(
        ["0.0 1.0", "0.1"], Merge([s_foo with { Doi = "10.1000/1" }, s_foo with { Doi = "10.1000/2" }], [s_foo]));

    [Fact]
    public void Papers_are_in_the_order_of_their_first_entries_and_so_are_their_entries()
    {
        EntryIdentity[] first = [new("C", null, null), new("A", null, null)];
        EntryIdentity[] second = [new("B", null, null), new("A", null, null), new("C", null, null)];

        Assert.Equal(["0.0 1.2", "0.1 1.1", "1.0"], Merge(first, second));
        Assert.Equal(["0.0", "0.1 1.1", "0.2 1.0"], Merge(second, first));
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(Merge([], []));

    private static void AssertOne(EntryIdentity first, EntryIdentity second)
    {
        Assert.Equal(["0.0 1.0"], Merge([first], [second]));
        Assert.Equal(["0.0 0.1"], Merge([second, first]));
    }

    private static void AssertTwo(EntryIdentity first, EntryIdentity second)
    {
        Assert.Equal(["0.0", "1.0"], Merge([first], [second]));
        Assert.Equal(["0.0", "0.1"], Merge([second, first]));
    }

    /// <summary>The words of names, which bars part.</summary>
    private static PeopleNames People(string names)
    {
        var text = Utf8Text.FromString(names);
        var people = new List<PersonName>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.Slice(ByteSpan.FromBounds(start, text.Length)).IndexOf((byte)'|');
            var end = length < 0 ? text.Length : start + length;
            people.Add(new PersonName(ByteSpan.FromBounds(start, end)));
            start = end + 1;
        }

        return PeopleNames.Of(text, people.ToEquatableArray());
    }

    /// <summary>The papers, each as "listing.entry" of its entries.</summary>
    private static IEnumerable<string> Merge(params EntryIdentity[][] listings) =>
        PaperMerger.Merge([.. listings.Select(listing => listing.ToEquatableArray())])
            .Select(paper => string.Join(' ', paper.Select(place => $"{place.Listing}.{place.Entry}")));
}
