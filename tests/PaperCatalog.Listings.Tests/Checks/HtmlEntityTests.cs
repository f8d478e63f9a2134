using System.Net;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class HtmlEntityTests
{
    [Theory]
    [InlineData("Q&amp;A", "&amp;", "&")]
    [InlineData("Q&AMP;A", "&AMP;", "&")]
    [InlineData("fewer than &lt;5 examples", "&lt;", "<")]
    [InlineData("the user&#39;s goal", "&#39;", "'")]
    [InlineData("the user&#x27;s goal", "&#x27;", "'")]
    [InlineData("the user&#X2019;s goal", "&#X2019;", "’")]
    [InlineData("the user&rsquo;s goal", "&rsquo;", "’")]
    [InlineData("Poincar&eacute; maps", "&eacute;", "é")]
    [InlineData("at &ge; 50% sparsity", "&ge;", "≥")]
    [InlineData("the &epsilon;-greedy policy", "&epsilon;", "ε")]
    [InlineData("a smile &#128512;", "&#128512;", "😀")]
    [InlineData("one&nbsp;word", "&nbsp;", "\u00A0")]
    [InlineData("in Windows-1252: the user&#146;s goal", "&#146;", "’")]
    [InlineData("two lines&#10;in one", "&#10;", " ")]
    [InlineData("https://a.org/?x=1&amp;y=2", "&amp;", "&")]
    [InlineData("&amp;", "&amp;", "&")]
    [InlineData("escaped twice: &amp;lt;", "&amp;", "&")]
    public void An_entity_is_found(string text, string entity, string character) =>
        Checking.AssertFinds(text, RuleTable.HtmlEntity, entity, entity + "|" + character);

    [Theory]
    [InlineData("Q&A")]
    [InlineData("R&D; and then more")]
    [InlineData("AT&T; Bell Labs")]
    [InlineData("this & that; the other")]
    [InlineData("fish &chips;")]
    [InlineData("a &amp without its end")]
    [InlineData("&")]
    [InlineData("&;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&#xyz;")]
    [InlineData("&#0;")]
    [InlineData("&#xD800;")]
    [InlineData("&#1114112;")]
    [InlineData("&#99999999999;")]
    [InlineData("&#-5;")]
    [InlineData("&aVeryLongNameThatNobodyKnows;")]
    [InlineData("https://a.org/?x=1&lt=2")]
    [InlineData("f(&x);")]
    public void Other_ampersands_are_left_alone(string text) => Checking.AssertHealthy(text);

    [Fact]
    public void Several_are_found_in_order()
    {
        var found = Checking.Find("&lt;b&gt; &amp; R&D");

        Assert.Equal(["&lt;", "&gt;", "&amp;"], found.Select(problem => problem.Text));
    }

    [Fact]
    public void Every_name_of_HTML_4_is_known()
    {
        // The framework's own table, the other way round.
        var names = Enumerable.Range(0xA0, 0x60).Select(value => WebUtility.HtmlEncode(((char)value).ToString())).ToArray();

        Assert.All(names, name => Assert.StartsWith("&", name, StringComparison.Ordinal));
        Assert.All(names, name => Assert.Equal(name, Assert.Single(Checking.Find(name)).Text));
    }
}
