using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>Which lines are titles and which are abstracts, where they look alike.</summary>
public sealed class ProseTests
{
    // 178 characters, as long as the longest on the page.
    private const string LongestTitle =
        "A Comparison of Everything With Everything Else: How Far the Methods of Nine Decades of Research on " +
        "Language, Vision and Sound Carry Over to Problems That None Was Made For Today";

    [Theory]
    [InlineData("Is Attention All You Need?")]
    [InlineData("Attention Is All You Need.")]
    [InlineData("This paper ends with a full stop and is written as a sentence would be written, in lower case.")]
    [InlineData("We Looked at https://example.org/data and This Is What We Found")]
    [InlineData("Part 2.1: Grammar: A Note: On Colons")]
    [InlineData("X")]
    [InlineData("3.5 Ways to Say Nothing")]
    [InlineData("$\\mathbf{A}^3$: Marked Up")]
    [InlineData("模型的名字")]
    [InlineData("🚀 To the Moon")]
    [InlineData("May the Source Be With You")]
    [InlineData("March")]
    [InlineData("New Methods")]
    [InlineData("5 Authors Walk Into a Bar")]
    [InlineData("By the Numbers")]
    [InlineData(LongestTitle)]
    public void A_title_can_look_like_anything(string title)
    {
        Assert.InRange(title.Length, 1, 178);
        var reading = Reader.ReadLines(Title1, Abstract1, title, Abstract2, Title3, Abstract3);

        Assert.Empty(reading.Problems);
        Assert.Equal([Entry1, Entry2 with { Title = title }, Entry3], reading.EntryTexts());
    }

    [Theory]
    [InlineData(Title1)]
    [InlineData(Title3)]
    [InlineData(LongestTitle)]
    public void An_abstract_has_150_characters_or_more(string title)
    {
        const string Text = Abstract2 + " " + Abstract3;
        for (var length = 150; length <= 300; length++)
        {
            var text = Text[..(length - 1)].TrimEnd() + ".";
            var reading = Reader.ReadLines(title, text, Title2, text, title, text);

            Assert.Empty(reading.Problems);
            Assert.Equal([title, Title2, title], reading.EntryTexts().Select(entry => entry.Title));
        }
    }

    [Fact]
    public void An_abstract_of_one_sentence_is_one_between_titles()
    {
        const string Short = "We show that it works, and why it could not have worked before.";
        var reading = Reader.ReadLines(Title1, Abstract1, Title2, Short, Title3, Abstract3);

        Assert.Empty(reading.Problems);
        Assert.Equal([Entry1, Entry2 with { Abstract = Short }, Entry3], reading.EntryTexts());
    }

    [Fact]
    public void A_title_of_digits_is_taken_for_upvotes_and_said_to_be_missing()
    {
        var reading = Reader.ReadLines(Title1, Abstract1, "1984", Abstract2, Title3, Abstract3);

        Assert.Equal(RuleTable.MissingTitle, Assert.Single(reading.ProblemTexts()).Rule);
        Assert.Equal([Entry1, new EntryText { Upvotes = 1984, Abstract = Abstract2 }, Entry3], reading.EntryTexts());
    }

    [Theory]
    [InlineData("GPT-4 Technical Report")]
    [InlineData("LLaMA 2")]
    public void A_short_title_with_a_digit_is_no_damaged_date_though_the_date_above_is_missing(string title)
    {
        var reading = Reader.ReadLines(Title1, Abstract1, "• 5 authors", "·", title, Abstract2, Title3, Abstract3);

        Assert.Equal(RuleTable.MissingDate, Assert.Single(reading.ProblemTexts()).Rule);
        Assert.Equal([Entry1 with { AuthorCount = 5 }, Entry2 with { Title = title }, Entry3], reading.EntryTexts());
    }

    [Fact]
    public void A_list_in_an_abstract_is_no_organisation()
    {
        const string Point =
            "• We give a method that takes a listing apart and puts it together again, and a proof that it does no more.";
        var reading = Reader.ReadLines(Title1, Abstract1, Point, Title2, Abstract2);

        Assert.NotEmpty(reading.Problems);
        Assert.DoesNotContain(reading.EntryTexts(), entry => entry.Organization is not null);
        Assert.Equal(Entry2, reading.EntryTexts()[^1]);
    }
}
