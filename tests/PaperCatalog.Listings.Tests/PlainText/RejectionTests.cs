using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>Texts that are no listing, or a listing of nothing.</summary>
public sealed class RejectionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \t\r\n\r\n  ")]
    [InlineData("\u00A0\n\u3000")]
    public void Nothing_but_white_space(string text)
    {
        var reading = Reader.Read(text);

        AssertRejected(reading, RuleTable.EmptyListing, "");
        Assert.All(reading.Lines, owner => Assert.Equal(LineOwner.Blank, owner));
    }

    [Theory]
    [InlineData("new\n\nSubscribe\n\nDaily Papers\n\nMar 17\n")]
    [InlineData("SUBSCRIBE")]
    [InlineData("Mar 17, 2025")]
    [InlineData("# paper-catalog disable-file")]
    public void A_header_and_no_paper(string text)
    {
        var reading = Reader.Read(text);

        AssertRejected(reading, RuleTable.NoPapers, "");
        Assert.DoesNotContain(LineOwner.Problem, reading.Lines);
    }

    [Theory]
    [InlineData("word", "word")]
    [InlineData("\n  milk\nbread\neggs\n", "milk")]
    [InlineData("using System;\n\nConsole.WriteLine(1);\n", "using System;")]
    [InlineData("{\n  \"name\": \"A\",\n  \"year\": 2024\n}", "{")]
    [InlineData("~~~", "~~~")]
    [InlineData("\0\u0001\u0002", "\0\u0001\u0002")]
    [InlineData("12\n13\n14", "12")]
    [InlineData("https://example.org/a\nhttps://example.org/b", "https://example.org/a")]
    [InlineData("# paper-catalog disable-file\nword", "word")]
    [InlineData("Mar 17\nword", "word")]
    public void No_listing(string text, string first) =>
        AssertRejected(Reader.Read(text), RuleTable.UnrecognisedForm, first);

    [Fact]
    public void An_abstract_alone_is_no_listing_unless_the_page_s_header_stands_above()
    {
        AssertRejected(Reader.Read(Abstract1), RuleTable.UnrecognisedForm, Abstract1);
        Assert.Equal([new() { Abstract = Abstract1 }], Reader.ReadLines("Daily Papers", Abstract1).EntryTexts());
    }

    [Fact]
    public void A_header_of_a_listing_that_is_rejected_stays_a_header()
    {
        var reading = Reader.ReadLines("# paper-catalog disable-file", "Mar 17", "", "word", "12");
        Assert.Equal(
            [LineOwner.Directive, LineOwner.Header, LineOwner.Blank, LineOwner.Problem, LineOwner.Problem],
            reading.Lines);
    }

    [Fact]
    public void A_file_that_is_not_UTF8()
    {
        var text = Utf8Text.FromString("Caf\uFFFD\n\nau lait");
        var reading = ListingReader.Reject(text, 3);

        AssertRejected(reading, RuleTable.NotUtf8, "\uFFFD");
        Assert.Equal([LineOwner.Problem, LineOwner.Blank, LineOwner.Problem], reading.Lines);
        AssertRejected(ListingReader.Reject(text, -1), RuleTable.NotUtf8, "");
    }

    private static void AssertRejected(ListingReading reading, Rule kind, string text)
    {
        Account.AssertHolds(reading);
        Assert.Empty(reading.Entries);
        Assert.Equal([(kind, text)], reading.ProblemTexts().Select(problem => (problem.Rule, problem.Text)));
    }
}
