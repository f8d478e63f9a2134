using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class DoubledWordTests
{
    [Theory]
    [InlineData("in the the end", "the the", "the")]
    [InlineData("The the end", "The the", "The")]
    [InlineData("THE THE END", "THE THE", "THE")]
    [InlineData("In the the the end", "the the the", "the")]
    [InlineData("here we we show", "we we", "we")]
    [InlineData("(of of models)", "of of", "of")]
    [InlineData("“of of” models", "of of", "of")]
    [InlineData("models—of of—", "of of", "of")]
    [InlineData("a a model", "a a", "a")]
    [InlineData("models models", "models models", "models")]
    [InlineData("of models models.", "models models", "models")]
    [InlineData("of models models, and", "models models", "models")]
    [InlineData("For For", "For For", "For")]
    public void A_doubled_word_is_found(string text, string marked, string word) =>
        Checking.AssertFinds(text, RuleTable.DoubledWord, marked, word);

    [Theory]
    [InlineData("for the hypothesis that that layer holds")]
    [InlineData("those who had had it")]
    [InlineData("a very very deep network, so so good, much much more")]
    [InlineData("Bora Bora, Duran Duran, Sing Sing, New New York")]
    [InlineData("blah blah")]
    [InlineData("Homo sapiens sapiens, Gorilla gorilla")]
    [InlineData("O(log log n) and exp exp x")]
    [InlineData("one one two two")]
    [InlineData("10 10 20 20")]
    [InlineData("x x y y")]
    [InlineData("long long-context and end-to-end end")]
    [InlineData("the the-art")]
    [InlineData("it it's, it it’s")]
    [InlineData("the theé, éthe the")]
    [InlineData("on the The Pile")]
    [InlineData("it may May be, will Will go, us US citizens, in IN")]
    [InlineData("the, the")]
    [InlineData("the. The")]
    [InlineData("the  the")]
    [InlineData("the\tthe")]
    [InlineData("the theme, a an, breathe the")]
    [InlineData("in in.vivo")]
    [InlineData("and/or or")]
    [InlineData("x_the the")]
    [InlineData("7the the")]
    [InlineData("été été, 中文 中文, धीरे धीरे")]
    [InlineData("nous nous, die die")]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("the ")]
    public void What_is_meant_twice_is_left_alone(string text) => Checking.AssertHealthy(text);
}
