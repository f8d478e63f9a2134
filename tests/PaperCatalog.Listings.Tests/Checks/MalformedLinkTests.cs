using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class MalformedLinkTests
{
    [Theory]
    [InlineData("at http:/a.org/b.", "http:/a.org/b")]
    [InlineData("at https:/a.org/b", "https:/a.org/b")]
    [InlineData("at https//a.org/b", "https//a.org/b")]
    [InlineData("at https;//a.org/b", "https;//a.org/b")]
    [InlineData("at http:\\\\a.org", "http:\\\\a.org")]
    [InlineData("at htps://a.org/b", "htps://a.org/b")]
    [InlineData("at htttp://a.org/b", "htttp://a.org/b")]
    [InlineData("at ttps://a.org/b", "ttps://a.org/b")]
    [InlineData("at hhttps://a.org/b", "hhttps://a.org/b")]
    [InlineData("at https://", "https://")]
    [InlineData("at https:// a.org.", "https:// a.org")]
    [InlineData("at https:// github.com/a/b, and", "https:// github.com/a/b")]
    [InlineData("at https://.", "https://")]
    [InlineData("at https:///a.org", "https:///a.org")]
    [InlineData("at https://. And", "https://")]
    [InlineData("at https://github/a", "https://github/a")]
    [InlineData("at https://github. com/a", "https://github")]
    [InlineData("at https://github,com/a", "https://github,com/a")]
    [InlineData("at https://github..com/a", "https://github..com/a")]
    [InlineData("at https://.com/a", "https://.com/a")]
    [InlineData("at https://https://a.org", "https://https://a.org")]
    [InlineData("at https://a.org:port/b", "https://a.org:port/b")]
    [InlineData("(https://github/a)", "https://github/a")]
    public void A_link_that_leads_nowhere_is_found(string text, string link) =>
        Checking.AssertFinds(text, RuleTable.MalformedLink, link);

    [Theory]
    [InlineData("https://a.org")]
    [InlineData("http://a.org/b?c=d#e")]
    [InlineData("see https://a.org/b, https://a.org/c. And (https://a.org/d).")]
    [InlineData("https://localhost:8080/x")]
    [InlineData("http://LOCALHOST/x")]
    [InlineData("http://127.0.0.1:80/")]
    [InlineData("http://[::1]:8080/")]
    [InlineData("https://user:word@a.org/b")]
    [InlineData("https://a.org:/b")]
    [InlineData("https://a.org./b")]
    [InlineData("https://bücher.example/b")]
    [InlineData("https://web.archive.org/web/2020/https://a.org/b")]
    [InlineData("athttps://a.org/b")]
    [InlineData("Https://a.org, HTTP://A.ORG")]
    [InlineData("the https:// scheme, (http:// or https://), \"https://\" and e.g. https:// e.g. so")]
    [InlineData("https://..., https://… and https://{host}/x")]
    [InlineData("ftp://a.org, sftp://a, git://github/x, s3://bucket/key, hf://a/b, smtp://mail")]
    [InlineData("http and https, an http/2 server, the http: scheme, output, step-by-step: tp")]
    [InlineData("outputs//x, http-equiv")]
    [InlineData("tptptptptp")]
    public void Links_that_work_and_what_is_no_link_are_left_alone(string text) => Checking.AssertHealthy(text);

    [Fact]
    public void A_malformed_link_has_no_other_problem() =>
        Checking.AssertFinds("htps://hf-mirror.com/b{here}", RuleTable.MalformedLink, "htps://hf-mirror.com/b");
}
