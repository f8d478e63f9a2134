using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.BibTeX;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("eprint = {2305.11627}, archivePrefix = {arXiv}, primaryClass = {cs.CL}", "2305.11627", null)]
    [InlineData("eprint = {2305.11627v3}, eprinttype = {arxiv}", "2305.11627", null)]
    [InlineData("eprint = {arXiv:2305.11627}", "2305.11627", null)]
    [InlineData("eprint = {hep-th/9901001}, eprinttype = {arXiv}", "hep-th/9901001", null)]
    [InlineData("eprint = {hep-th/9711200}, eprinttype = {arXiv}", "hep-th/9711200", null)]
    [InlineData("eprint = {hep-th/9711200v3}, archiveprefix = {arXiv}", "hep-th/9711200", null)]
    [InlineData("eprint = {math.GT/0309136}, eprinttype = {arXiv}", "math.GT/0309136", null)]
    [InlineData("eprint = {0706.0001v2}, eprinttype = {arXiv}, eprintclass = {hep-ph}", "0706.0001", null)]
    [InlineData("arxivId = {2305.11627}", "2305.11627", null)]
    [InlineData("eprint = {2305.11627}, eprinttype = {jstor}", null, null)]
    [InlineData("journal = {arXiv preprint arXiv:2305.11627}", "2305.11627", null)]
    [InlineData("journal = {CoRR}, volume = {abs/2305.11627}", "2305.11627", null)]
    [InlineData("number = {arXiv:2305.11627}, publisher = {arXiv}", "2305.11627", null)]
    [InlineData("journal = {arXiv e-prints, arXiv:2305.11627 [cs.CL]}", "2305.11627", null)]
    [InlineData("url = {https://arxiv.org/abs/2305.11627v1}", "2305.11627", null)]
    [InlineData("doi = {10.48550/arXiv.2305.11627}", "2305.11627", "10.48550/arXiv.2305.11627")]
    [InlineData("doi = {https://doi.org/10.48550/ARXIV.2305.11627v2}, eprint = {2305.11627}", "2305.11627", "10.48550/ARXIV.2305.11627")]
    [InlineData("doi = {10.48550/arXiv.2305.11627}, url = {https://doi.org/10.1145/3442188}", "2305.11627", "10.1145/3442188")]
    [InlineData("doi = {10.1145/3442188}, url = {https://doi.org/10.48550/arXiv.2305.11627}", "2305.11627", "10.1145/3442188")]
    [InlineData("doi = {http://doi.acm.org/10.1145/3442188}", null, "10.1145/3442188")]
    [InlineData("doi = {doi.ieeecomputersociety.org/10.1109/5.771073}", null, "10.1109/5.771073")]
    [InlineData("doi = {https://doi-org.proxy.example.edu/10.1109/5.771073}", null, "10.1109/5.771073")]
    [InlineData("doi = {https://dl.acm.org/doi/abs/10.1145/3442188}", null, "10.1145/3442188")]
    [InlineData("doi = {https://dl.example.org/citation.cfm?doid=10.1145/3442188&x=y}", null, "10.1145/3442188")]
    [InlineData("doi = {https://link.example.com/article/10.1007/11681878?error=1}", null, "10.1007/11681878")]
    [InlineData("doi = {DOI 10.1145/3442188}", null, "10.1145/3442188")]
    [InlineData("doi = {doi: https://doi.org/10.1145/3442188}", null, "10.1145/3442188")]
    [InlineData("doi = {\\href{https://doi.org/10.1145/3442188}{10.1145/3442188}}", null, "10.1145/3442188")]
    [InlineData("doi = {\\url{https://doi.org/10.1145/3442188}}", null, "10.1145/3442188")]
    [InlineData("doi = {10.1002/(SICI)1097-0258(19970615)16:11{\\textless}1275::AID3{\\textgreater}3.0.CO;2-A}", null, "10.1002/(SICI)1097-0258(19970615)16:11<1275::AID3>3.0.CO;2-A")]
    [InlineData("doi = {10.1002/(SICI)16:11$<$1275::AID3\\textgreater{}3.0}", null, "10.1002/(SICI)16:11<1275::AID3>3.0")]
    [InlineData("doi = {10.1016/0022{\\textendash}1236(75)90002-1}", null, "10.1016/0022-1236(75)90002-1")]
    [InlineData("doi = {10.1007/978-3-540-30218-6\\textunderscore 19}", null, "10.1007/978-3-540-30218-6_19")]
    [InlineData("url = {https://dx.doi.org/10.1145/3442188}", null, "10.1145/3442188")]
    [InlineData("url = {https://www.example.com/10.1145/3442188?x=1}", null, "10.1145/3442188")]
    [InlineData("url = {https://www.example.com/a/10.1145/3442188}", null, null)]
    [InlineData("doi = {10.1145/3442188.3445922}", null, "10.1145/3442188.3445922")]
    [InlineData("doi = {https://doi.org/10.1145/3442188.3445922}", null, "10.1145/3442188.3445922")]
    [InlineData("doi = {{10.1007/978-3-540-30218-6\\_19}}", null, "10.1007/978-3-540-30218-6_19")]
    [InlineData("doi = {10.1007/11681878{\\_}14}", null, "10.1007/11681878_14")]
    [InlineData("doi = {\\doi{10.1007/11681878}}", null, "10.1007/11681878")]
    [InlineData("url = {https://doi.org/10.1145/3442188}", null, "10.1145/3442188")]
    [InlineData("note = {See arXiv:2305.11627}", null, null)]
    public void Identifiers_are_found_where_people_write_them(string fields, string? arxiv, string? doi)
    {
        var entry = Bib.WithFields("title = {A Title}, " + fields);
        Assert.Equal((arxiv, doi), (entry.ArxivId, entry.Doi));
    }

    [Theory]
    [InlineData("url = {https://example.org/a_b?c=%20&d=~e}", "https://example.org/a_b?c=%20&d=~e")]
    [InlineData("url = {https://example.org/a\\_b\\%20\\#c}", "https://example.org/a_b%20#c")]
    [InlineData("url = {\\url{https://example.org/\\textasciitilde{}me}}", "https://example.org/~me")]
    [InlineData("url = {http://example.org/\\~{}me}", "http://example.org/~me")]
    [InlineData("url = {http://example.org/{\\~{}}me/$\\sim$you/{$\\sim$}us}", "http://example.org/~me/~you/~us")]
    [InlineData("url = {http://example.org/\\string~me/a{\\_}b$\\_$c\\textunderscore{}d}", "http://example.org/~me/a_b_c_d")]
    [InlineData("url = {http://example.org/\\textasciitilde me/\\string ~you}", "http://example.org/~me/~you")]
    [InlineData("url = {http://example.org/a-\nb/c\\-d}", "http://example.org/a-b/cd")]
    [InlineData("url = {http://example.org/a,\n  http://example.org/b}", "http://example.org/a")]
    [InlineData("url = {http://example.org/a; http://example.org/b}", "http://example.org/a")]
    [InlineData("url = {http://example.org/a (seen\n in May)}", "http://example.org/a (seen in May)")]
    [InlineData("howpublished = {\\url{https://example.org}}", "https://example.org")]
    [InlineData("howpublished = \"\\url{https://example.org/{x}}\"", "https://example.org/{x}")]
    [InlineData("howpublished = {Available at \\url{https://example.org}}", null)]
    [InlineData("howpublished = {Web page}", null)]
    [InlineData("url = {}", null)]
    public void Addresses_are_no_latex(string fields, string? url) => Assert.Equal(url, Bib.WithFields("title = {A Title}, " + fields).Url);

    [Theory]
    [InlineData("url = {https//example.org}")]
    [InlineData("abstract = {See https//example.org for the code of all that is in here.}")]
    public void An_address_that_is_none_is_reported(string field) => Assert.Contains(
        Listings.Checks.EntryChecks.Find(Bib.Read($"@misc{{k, title = {{T}}, year = 2001, {field}}}")),
        problem => problem.Rule == RuleTable.MalformedLink);

    [Fact]
    public void Links_stand_in_the_abstract() => Assert.Equal(
        "https://example.org/~a_b https://example.org/c",
        Bib.WithFields("title = {A Title}, abstract = {See \\url{https://example.org/\\~{}a\\_b} and\n https://example.org/c.}").Links);

    [Theory]
    [InlineData("doi = {10.1145}", "PAPER243")]
    [InlineData("doi = {https://example.org/paper}", "PAPER243")]
    [InlineData("eprint = {2313.11627}, eprinttype = {arxiv}", "PAPER244")]
    [InlineData("isbn = {978-0-306-40615-8}", "PAPER245")]
    [InlineData("isbn = {0-306-40615-3}", "PAPER245")]
    [InlineData("isbn = {unknown}", "PAPER245")]
    [InlineData("issn = {0378-5956}", "PAPER246")]
    [InlineData("isbn = {978-0-306-40615-X}", "PAPER245")]
    [InlineData("isbn = {977-0-306-40615-7}", "PAPER245")]
    [InlineData("isbn = {9780306406157, 0-306-40615-3}", "PAPER245")]
    [InlineData("issn = {0378-59}", "PAPER246")]
    [InlineData("eprint = {hep-th/9713200}, eprinttype = {arxiv}", "PAPER244")]
    [InlineData("doi = {11.1000/182}", "PAPER243")]
    [InlineData("doi = {see the page of 10.1000/182}", "PAPER243")]
    [InlineData("doi = {10.1000/182 and 10.1000/183}", "PAPER243")]
    [InlineData("pages = {11-2--12-3, 34-12}", "PAPER248")]
    [InlineData("pages = {pp. 12--34}", "PAPER248")]
    [InlineData("pages = {34--12}", "PAPER248")]
    public void A_number_that_is_none_is_reported(string fields, string rule) =>
        Assert.Single(Bib.Problems($"@misc{{k, title = {{T}}, year = 2001, {fields}}}", RuleTable.Find(rule)!));

    [Theory]
    [InlineData("isbn = {978-0-306-40615-7}")]
    [InlineData("isbn = {9780306406157, 0-306-40615-2 (pbk.)}")]
    [InlineData("isbn = {978 0 306 40615 7}")]
    [InlineData("isbn = {ISBN 978-0-306-40615-7}")]
    [InlineData("isbn = {0-8044-2957-X}")]
    [InlineData("issn = {0378-5955}")]
    [InlineData("issn = {2434-561X}")]
    [InlineData("pages = {12--34}")]
    [InlineData("pages = {12---34}")]
    [InlineData("pages = {12-34}")]
    [InlineData("pages = {12--}")]
    [InlineData("pages = {7, 41, 73--97}")]
    [InlineData("pages = {43+}")]
    [InlineData("pages = {12–34; 40–41}")]
    [InlineData("pages = {123--28, 140}")]
    [InlineData("pages = {e12-e3}")]
    [InlineData("pages = {xi--xv}")]
    [InlineData("doi = {}")]
    [InlineData("eprint = {whatever}")]
    [InlineData("eprint = {whatever}, eprinttype = {hal}")]
    public void A_number_that_is_one_is_not(string fields) =>
        Assert.DoesNotContain(
            Bib.Read($"@misc{{k, title = {{T}}, year = 2001, {fields}}}").Problems, problem => problem.Severity > ProblemSeverity.Info);
}
