using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using static PaperCatalog.Listings.Rules.RuleTable;
using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>Corrections within a line: what is marked becomes what it should be, and nothing else changes.</summary>
public sealed class TextFixTests
{
    [Theory]
    [InlineData("&amp;", "&")]
    [InlineData("&#x1F600;", "😀")]
    [InlineData("&nbsp;", "\u00A0")]
    public void An_entity_becomes_its_character(string entity, string character) =>
        AssertFixed(HtmlEntity, $"cats [{entity}] dogs", $"cats [{character}] dogs", entity, entity, character);

    [Theory]
    [InlineData("&#10;", "\n")]
    [InlineData("&#8203;", "\u200B")]
    [InlineData("&shy;", "\u00AD")]
    [InlineData("&#8232;", "\u2028")]
    [InlineData("&nothing;", "")]
    public void An_entity_for_what_cannot_be_seen_is_left_to_people(string entity, string character) =>
        AssertLeft(HtmlEntity, $"cats {entity} dogs", entity, entity, character);

    [Fact]
    public void Mojibake_becomes_what_it_was() =>
        AssertFixed(Mojibake, "the authorâ€™s cafÃ©", "the author’s cafÃ©", "â€™", "â€™", "’");

    [Theory]
    [InlineData("zero\u200Bwidth", "zerowidth", "\u200B")]
    [InlineData("end of a line\u2028", "end of a line", "\u2028")]
    [InlineData("two\u2028words", "two words", "\u2028")]
    [InlineData("two\fwords", "two words", "\f")]
    [InlineData("two \u2028words", "two words", "\u2028")]
    [InlineData("be\u0007ll", "bell", "\u0007")]
    public void An_invisible_character_goes(string before, string after, string character) =>
        AssertFixed(InvisibleCharacter, before, after, character, $"U+{(int)character[0]:X4}");

    [Fact]
    public void Text_is_written_in_form_C()
    {
        AssertFixed(NotNormalised, "Poincare\u0301 maps", "Poincaré maps", "e\u0301", "e\u0301");
        AssertFixed(NotNormalised, "a kilo\u2126", "a kilo\u03A9", "\u2126", "\u2126");
        AssertLeft(NotNormalised, "Poincaré maps", "é", "é");
    }

    [Theory]
    [InlineData("https://a.org/b{here}.", "https://a.org/b.", "{here}")]
    [InlineData("https://a.org/b{Project Page}, and", "https://a.org/b, and", "{Project Page}")]
    [InlineData("https://a.org/b{Project Page}, and", "https://a.org/b, and", "{Project")]
    [InlineData("https://a.org/b.} We", "https://a.org/b. We", ".}")]
    [InlineData("https://a.org/b}}", "https://a.org/b", "}}")]
    [InlineData("https://a.org/b\\\\", "https://a.org/b", "\\\\")]
    [InlineData("https://a.org/b</a> We", "https://a.org/b We", "</a>")]
    [InlineData("https://a.org/b).}", "https://a.org/b).", ").}")]
    public void What_sticks_to_a_link_goes(string before, string after, string residue)
    {
        AssertFixed(LinkResidue, before, after, residue, "https://a.org/b", residue);
        AssertFixed(LinkResidue, before, after, "https://a.org/b" + residue, "https://a.org/b", residue);
    }

    [Theory]
    [InlineData("https://a.org/b.We", ".We")]
    [InlineData("https://a.org/b{here", "{here")]
    [InlineData("https://a.org/b{here and no end", "{here")]
    [InlineData("https://a.org/b\\footnote{x}", "\\footnote{x}")]
    [InlineData("https://a.org/b{here}and", "{here}")]
    [InlineData("https://a.org/b{here}.We", "{here}")]
    [InlineData("https://a.org/b", "c")]
    public void Text_that_sticks_to_a_link_is_left_to_people(string text, string residue) =>
        AssertLeft(LinkResidue, text, text.Contains(residue, StringComparison.Ordinal) ? residue : "https://a.org/b", "https://a.org/b", residue);

    [Theory]
    [InlineData("hf.barry1.top")]
    [InlineData("https://hf.barry1.top/papers")]
    [InlineData("https://HF.Barry1.top/papers")]
    public void A_link_goes_to_the_host_and_not_to_its_mirror(string marked)
    {
        var mirror = marked.Contains("HF", StringComparison.Ordinal) ? "https://HF.Barry1.top/papers" : "https://hf.barry1.top/papers";
        AssertFixed(MirrorLink, mirror, "https://huggingface.co/papers", marked, "hf.barry1.top", "huggingface.co");
    }

    [Theory]
    [InlineData("12\\% of", "12% of", "\\%")]
    [InlineData("Q\\&A", "Q&A", "\\&")]
    [InlineData("a\\_b", "a_b", "\\_")]
    [InlineData("see \\url{https://a.org/b}.", "see https://a.org/b.", "\\url{https://a.org/b}")]
    [InlineData("see \\url{https://a.org/b}.", "see https://a.org/b.", "\\url{")]
    public void Markup_that_shows_one_thing_becomes_that(string before, string after, string marked) =>
        AssertFixed(MarkupResidue, before, after, marked, marked);

    [Theory]
    [InlineData("a \\times speedup", "\\times")]
    [InlineData("{\\em so}", "{\\em so}")]
    [InlineData("see \\url{https://a.org/b", "\\url{")]
    [InlineData("see \\url{https://a.org/{b}}", "\\url{")]
    [InlineData("see \\url{}", "\\url{}")]
    [InlineData("a \\", "\\")]
    public void Other_markup_is_left_to_people(string text, string marked) => AssertLeft(MarkupResidue, text, marked, marked);

    [Theory]
    [InlineData("of the the cat", "of the cat", "the the")]
    [InlineData("of the the the cat", "of the cat", "the the the")]
    [InlineData("The the cat", "The cat", "The the")]
    [InlineData("été  Été.", "été.", "Été")]
    public void Of_a_doubled_word_one_stays(string before, string after, string marked) =>
        AssertFixed(DoubledWord, before, after, marked, marked.Split(' ')[0].ToLowerInvariant());

    [Theory]
    [InlineData("of the cat the", "cat the", "cat")]
    [InlineData("of the cat", "cat", "cat")]
    [InlineData("of the the", "the the", "")]
    public void Other_words_stay(string text, string marked, string word) => AssertLeft(DoubledWord, text, marked, word);

    private static void AssertFixed(Rule kind, string before, string after, string marked, params string[] arguments)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n", "\r" })
        {
            var start = string.Join(lineBreak, Title1, Abstract1, "", Title2, Abstract2 + " Ünd: ");
            var end = string.Join(lineBreak, "", "", Title3, Abstract3, "");
            var reading = Reader.Read(start + before + end);
            Assert.Equal(start + after + end, reading.Fix(reading.ProblemAt(kind, marked, arguments)));
        }
    }

    private static void AssertLeft(Rule kind, string text, string marked, params string[] arguments)
    {
        var reading = Reader.ReadLines(Title1, Abstract1 + " " + text, Title2, Abstract2);
        Assert.Null(reading.Fix(reading.ProblemAt(kind, marked, arguments)));
    }
}
