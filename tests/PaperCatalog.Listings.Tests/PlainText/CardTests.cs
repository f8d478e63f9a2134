using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>The papers page as it is copied from a browser today, in its views: cards that are submitted by somebody, most without abstracts.</summary>
public sealed class CardTests
{
    private static readonly string[] s_navigation =
    [
        "Hugging Face", "Models", "Datasets", "Spaces", "Docs", "Enterprise", "Pricing", "Log In", "Sign Up", "new", "Get trending papers in your email inbox!",
        "Subscribe", "Daily Papers", "by AK and the research community", "Daily", "Weekly", "Monthly", "Trending Papers",
    ];

    private static readonly string[] s_foot = ["Previous", "1", "2", "...", "12", "Next", "System theme", "Company", "TOS", "Privacy", "About", "Models", "Docs"];

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n")]
    [InlineData("  \r\n \t\r\n")]
    [InlineData("\r")]
    public void Cards_have_votes_title_people_and_comments(string lineEnd)
    {
        string[] lines =
        [
            .. s_navigation, "Mar 5, 2025",
            "Submitted by", "reader", "20", Title1, "·", "2 authors", "3",
            "Submitted by", "12345", "-", Title2, "Institute of Maps", "·", "11 authors", "·", "4",
            "Submitted by", "new", "7", Title3, "·", "1 author",
            .. s_foot,
        ];
        var reading = Reader.Read(string.Join(lineEnd, lines));

        AssertRead(
            reading,
            new EntryText { Title = Title1, Upvotes = 20, AuthorCount = 2, CommentCount = 3 },
            new EntryText { Title = Title2, Organization = "Institute of Maps", AuthorCount = 11, CommentCount = 4 },
            new EntryText { Title = Title3, Upvotes = 7, AuthorCount = 1 });
        Assert.Equal("2025-03-05", reading.CapturedOn?.Value.ToString());
        Assert.Equal(s_navigation.Length + 1 + s_foot.Length, reading.Lines.Count(owner => owner == LineOwner.Header));
    }

    [Fact]
    public void A_button_for_more_stands_below_the_cards()
    {
        var reading = Reader.ReadLines(
            [.. s_navigation, "Mar 5, 2025", "Submitted by", "reader", "20", Title1, "·", "2 authors", "3", "Submitted by", "librarian", "7", Title3, "·", "1 author", "4", "Load more", "Company", "TOS"]);

        AssertRead(
            reading,
            new EntryText { Title = Title1, Upvotes = 20, AuthorCount = 2, CommentCount = 3 },
            new EntryText { Title = Title3, Upvotes = 7, AuthorCount = 1, CommentCount = 4 });
        Assert.Equal("2025-03-05", reading.CapturedOn?.Value.ToString());
    }

    [Theory]
    [InlineData("Submitted by", "reader")]
    [InlineData("Submitted by reader")]
    [InlineData("Submitted byreader")]
    [InlineData("Submitted by", "")]
    public void Who_submitted_a_paper_is_none_of_its_people(params string[] submitter)
    {
        var reading = Reader.ReadLines(
            ["Daily Papers", .. submitter, "20", Title1, "• 2 authors", "3", .. submitter, "1", Title3, "· 3 authors · 5"]);

        AssertRead(
            reading,
            new EntryText { Title = Title1, Upvotes = 20, AuthorCount = 2, CommentCount = 3 },
            new EntryText { Title = Title3, Upvotes = 1, AuthorCount = 3, CommentCount = 5 });
    }

    [Fact]
    public void A_shortened_number_of_votes_is_reported_where_it_stands_and_is_no_title()
    {
        var reading = Reader.ReadLines("Daily Papers", "Submitted by", "reader", "1.2k", Title1, "·", "2 authors", "Submitted by", "reader", "7", Title3, "·", "3 authors");

        Assert.Equal([Title1, Title3], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Equal([new ProblemText(RuleTable.MalformedCount, "1.2k", "1.2k")], reading.ProblemTexts());
    }

    [Fact]
    public void What_the_page_says_of_itself_below_an_unknown_view_is_no_stray()
    {
        var reading = Reader.ReadLines(
            "Hugging Face", "Models", "Daily Papers", "Feed", "byAK and the research community", "Submitted by", "reader", "20", Title1, "·", "2 authors", "Submitted by", "reader", "7", Title3, "·",
            "3 authors");

        AssertRead(
            reading,
            new EntryText { Title = Title1, Upvotes = 20, AuthorCount = 2 },
            new EntryText { Title = Title3, Upvotes = 7, AuthorCount = 3 });
    }

    [Fact]
    public void Of_several_numbers_the_last_counts_comments_and_the_first_stars()
    {
        var reading = Reader.ReadLines("Daily Papers", "Submitted by", "x", "20", Title1, "·", "2 authors", "·", "1.2k", "·", "4", "Submitted by", "x", "2", Title3, "·", "2 authors", "350", "7");

        AssertRead(
            reading,
            new EntryText { Title = Title1, Upvotes = 20, AuthorCount = 2, CommentCount = 4, Fields = "GitHub stars=1.2k" },
            new EntryText { Title = Title3, Upvotes = 2, AuthorCount = 2, CommentCount = 7, Fields = "GitHub stars=350" });
    }

    [Theory]
    [InlineData("·", "2 authors", "·", "3")]
    [InlineData("•", "2 authors", "•", "3")]
    [InlineData("2 authors", "3")]
    [InlineData("2 authors · 3 comments")]
    [InlineData("• 2 authors", "3 comments")]
    public void Dots_and_bullets_may_stand_between(params string[] people)
    {
        var reading = Reader.ReadLines(["Daily Papers", "Submitted by", "x", "Upvote", "20", Title1, "Institute of Maps", .. people, "Submitted by", "x", "21", Title3, .. people]);

        AssertRead(
            reading,
            new EntryText { Title = Title1, Organization = "Institute of Maps", Upvotes = 20, AuthorCount = 2, CommentCount = 3 },
            new EntryText { Title = Title3, Upvotes = 21, AuthorCount = 2, CommentCount = 3 });
    }

    [Theory]
    [InlineData("Week 12")]
    [InlineData("March 2025")]
    [InlineData("Mar 3 - Mar 9, 2025")]
    [InlineData("Mar 3 – 9")]
    public void Weeks_and_months_have_no_day_of_capture(string period)
    {
        var reading = Reader.ReadLines("Daily Papers", "Daily", "Weekly", period, "20", Title1, "·", "2 authors", "·", "3", "-", Title2, "·", "3 authors", "21", Title3, "·", "1 author");

        AssertRead(
            reading,
            new EntryText { Title = Title1, Upvotes = 20, AuthorCount = 2, CommentCount = 3 },
            new EntryText { Title = Title2, AuthorCount = 3 },
            new EntryText { Title = Title3, Upvotes = 21, AuthorCount = 1 });
        Assert.Null(reading.CapturedOn);
    }

    [Theory]
    [InlineData("Upvote", "20", "GitHub", "22.5k", "arXiv Page")]
    [InlineData("Upvote 20", "GitHub 22.5k", "arXiv Page")]
    [InlineData("GitHub 22.5k", "arXiv Page", "Upvote 20")]
    public void What_is_trending_has_abstracts_and_buttons(params string[] buttons)
    {
        foreach (var submitter in (string[][])[[], ["Submitted by", "reader"]])
        {
            foreach (var blank in (string[][])[[], [""]])
            {
                var reading = Reader.ReadLines(
                [
                    "Trending Papers", "by AK and the research community", "", .. submitter, Title1, .. blank, Abstract1, .. blank, "5 authors", "·", "Published on Oct 8, 2024", .. blank, .. buttons,
                    .. blank, .. submitter, Title2, .. blank, Abstract2, .. blank, "Institute of Maps", "·", "Published on Oct 9, 2024", .. blank, .. buttons,
                ]);

                AssertRead(
                    reading,
                    Entry1 with { AuthorCount = 5, PublishedOn = "2024-10-08", Upvotes = 20, Fields = "GitHub stars=22.5k" },
                    Entry2 with { Organization = "Institute of Maps", PublishedOn = "2024-10-09", Upvotes = 20, Fields = "GitHub stars=22.5k" });
            }
        }
    }

    [Fact]
    public void An_abstract_is_missing_where_most_cards_have_one()
    {
        var reading = Reader.ReadLines(
            "Daily Papers", "Submitted by", "x", "20", Title1, Abstract1, "2 authors", "Submitted by", "x", "3", Title2, Abstract2, "2 authors", "Submitted by", "x", "3", Title3, "2 authors");

        Account.AssertHolds(reading);
        Assert.Equal([new ProblemText(RuleTable.MissingAbstract, Title3, Title3)], reading.ProblemTexts());
    }

    [Theory]
    [InlineData("1984")]
    [InlineData("May 5, 2024")]
    [InlineData("AK")]
    public void A_title_can_look_like_anything(string title)
    {
        var reading = Reader.ReadLines("Daily Papers", "Submitted by", "x", "20", title, "·", "2 authors", "3", "Submitted by", "x", "21", Title3, "·", "2 authors", "4");

        Assert.Equal([title, Title3], reading.EntryTexts().Select(entry => entry.Title));
    }

    [Fact]
    public void What_has_no_place_in_a_card_is_reported_and_changes_no_other()
    {
        var reading = Reader.ReadLines(
            "Daily Papers", "Submitted by", "x", "20", Title1, "·", "2 authors", "3", "words of nobody", "Submitted by", "x", "~~~", "Submitted by", "x", "21", Title3, "·", "2 authors", "4");

        Account.AssertHolds(reading);
        Assert.Equal([Title1, "~~~", Title3], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Equal([new ProblemText(RuleTable.StrayText, "words of nobody", "words of nobody")], reading.ProblemTexts());
    }

    [Fact]
    public void A_text_in_which_something_is_submitted_is_no_page()
    {
        var reading = Reader.ReadLines("Minutes of the meeting", "Submitted by", "Ada Miller", "The room was warm.", "Submitted by", "Boris Kuhn", "The room was cold.");

        Assert.Equal("PAPER104", Assert.Single(reading.Problems).Id);
    }

    private static void AssertRead(ListingReading reading, params EntryText[] entries)
    {
        Account.AssertHolds(reading);
        Assert.Equal(entries, reading.EntryTexts());
        Assert.Empty(reading.Problems);
    }
}
