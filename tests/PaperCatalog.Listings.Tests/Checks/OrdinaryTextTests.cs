namespace PaperCatalog.Listings.Tests.Checks;

/// <summary>Text with the signs of markup in it that is none.</summary>
public sealed class OrdinaryTextTests
{
    [Theory]
    [InlineData("C:\\data\\text\\label.txt and \\\\server\\share")]
    [InlineData("from input\\output, he\\she, \\data.txt")]
    [InlineData("patterns: \\d+, \\w{2,3}, \\.com, \\d{3}, \\u{1F600}")]
    [InlineData("escapes: \\n, \\t and end.\\nThe, \\nThe")]
    [InlineData("a shrug ¯\\_(ツ)_/¯")]
    [InlineData("a backslash \\")]
    [InlineData("\\")]
    [InlineData("\\\\")]
    public void Backslashes(string text) => Checking.AssertHealthy(text);

    [Theory]
    [InlineData("the set {0, 1}, {A, B}, {-1, 0, 1} and {x}")]
    [InlineData("a template {name} or {question}, nested {a {b} c}")]
    [InlineData("JSON {\"a\": 1, \"b\": {\"c\": 2}}")]
    [InlineData("smileys :} ;} :{")]
    [InlineData("{small, large} models, {small models}")]
    [InlineData("HEAD^{} and {}")]
    [InlineData("{")]
    [InlineData("a { b")]
    public void Braces(string text) => Checking.AssertHealthy(text);

    [Theory]
    [InlineData("from $5 to $10, US$3 and $100M")]
    [InlineData("between $5/$10 and $20")]
    [InlineData("$HOME/$USER, ${home_dir}/${user_name}/$x")]
    [InlineData("$5")]
    [InlineData("$")]
    [InlineData("$$")]
    [InlineData("O(n^4), MoE^2, x_i, ell_1, p_theta, theta and Lambda")]
    [InlineData("5 times faster, sometimes, 3 timesteps, 2timesteps, timeslot")]
    [InlineData("arrow, narrow, arrows, mathematics, the math, GEQ")]
    [InlineData("~20% more, (~3B), 10~20, x~p(x), f~(x), g(f(X)) ~= X, a ~ b")]
    public void Numbers_and_mathematics_as_people_write_it(string text) => Checking.AssertHealthy(text);

    [Theory]
    [InlineData("`word' and 'word' and ''word'' and `code`")]
    [InlineData("``some `code` here``")]
    [InlineData("```block```")]
    [InlineData("`")]
    [InlineData("``` three")]
    [InlineData("A* search, 2**n and 3**m, f(*args, **kwargs), *** and **")]
    [InlineData("[1], [text], [text](not a link), f[x](y)")]
    [InlineData("models of <1M parameters, p < 0.05, a <b and c> d, <=, ->, <3")]
    [InlineData("tokens <s>, </s>, <EOS>, <think>so</think>, <code>x</code>, <image>, <i>")]
    [InlineData("the URL and this URL")]
    public void Quotes_brackets_and_tokens(string text) => Checking.AssertHealthy(text);

    [Theory]
    [InlineData("https://a.org/~user/$x$/**b**/`c`")]
    [InlineData("see (https://a.org/b_(c)), or <https://a.org>.")]
    public void Signs_in_links(string text) => Checking.AssertHealthy(text);
}
