using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>People, place and year beside the titles of a list, in one form on all lines.</summary>
public sealed class TitleFormTests
{
    private static readonly (string Title, string[] People, string Link)[] s_papers =
    [
        ("Do Maps Need Legends?", ["Ada Miller", "Boris Kuhn", "Carla Diaz"], "https://arxiv.org/abs/1706.03762"),
        ("LLM-Pruner: On the Structural Pruning of Large Language Models", ["Edward J. Hu", "Dan Ortiz"], "https://arxiv.org/abs/2305.11627"),
        ("Tuning Language Models by Proxy", ["Émile Durand", "Gil Stone"], "https://arxiv.org/abs/2401.08565"),
        ("On the Memory of Long Conversations", ["Hana Sato"], "https://arxiv.org/abs/2408.04444"),
    ];

    [Theory]
    [InlineData("{t} - {a} - {l}", "")]
    [InlineData("{t} - {n} - {l}", "")]
    [InlineData("{t} — {n} (2024)", "2024")]
    [InlineData("{t} | {a} | 2024 | {l}", "2024")]
    [InlineData("{t}; {a}; 2024", "2024")]
    [InlineData("{t} by {n}", "")]
    [InlineData("{t} by {n}, ICLR 2024", "2024 ICLR")]
    [InlineData("- {t} by {n} (2024)", "2024")]
    [InlineData("{t} ({a}, 2024)", "2024")]
    [InlineData("{t}, {a}, ICLR 2024", "2024 ICLR")]
    [InlineData("{t}. {a}. ICLR 2024.", "2024 ICLR")]
    [InlineData("\"{t}\" by {n}, ICLR 2024", "2024 ICLR")]
    [InlineData("\"{t}\", {n}, 2024", "2024")]
    [InlineData("“{t}” — {a}", "")]
    [InlineData("{a} (2024) - {t}", "2024")]
    [InlineData("{a} (2024): {t}", "2024")]
    public void People_stand_on_the_line_of_the_title(string form, string about)
    {
        var reading = Reader.Read(string.Join('\n', s_papers.Select(paper => Fill(form, paper))));

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(
            s_papers.Select(paper => (paper.Title, string.Join("; ", paper.People), about)),
            reading.EntryTexts().Select(entry => (entry.Title, entry.Authors, Join(entry)))!);
    }

    [Theory]
    [InlineData("{t}, {f} et al. arXiv 2024", "2024 arXiv")]
    [InlineData("- {t}, {f} et al., ICLR 2024", "2024 ICLR")]
    [InlineData("{t}. {f} et al. ICLR 2024.", "2024 ICLR")]
    [InlineData("{t} by {f} et al. (2024)", "2024")]
    [InlineData("{f} et al. (2024) - {t}", "2024")]
    [InlineData("{f} et al. 2024: {t}", "2024")]
    [InlineData("{f} et al., 2024. {t}", "2024")]
    public void People_who_are_not_named_are_not_counted(string form, string about)
    {
        var reading = Reader.Read(string.Join('\n', s_papers.Select(paper => Fill(form, paper))));

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(
            s_papers.Select(paper => (paper.Title, paper.People[0], (int?)null, about)),
            reading.EntryTexts().Select(entry => (entry.Title, entry.Authors, entry.AuthorCount, Join(entry)))!);
    }

    [Theory]
    [InlineData("[2024] {t}", "2024")]
    [InlineData("[ICLR 2024] {t}", "2024 ICLR")]
    [InlineData("(ICLR 2024) {t}", "2024 ICLR")]
    [InlineData("2024 - {t} {l}", "2024")]
    [InlineData("2024: {t}", "2024")]
    [InlineData("\"{t}\"", "")]
    [InlineData("- “{t}”", "")]
    public void Place_and_year_before_a_title_and_quotes_around_it_are_no_part_of_it(string form, string about)
    {
        var reading = Reader.Read(string.Join('\n', s_papers.Select(paper => Fill(form, paper))));

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(s_papers.Select(paper => (paper.Title, about)), reading.EntryTexts().Select(entry => (entry.Title, Join(entry)))!);
    }

    [Theory]
    [InlineData("{l} {t}")]
    [InlineData("{l} - {t}")]
    [InlineData("- {l} – {t}")]
    [InlineData("[ ] {t} {l}")]
    [InlineData("[x] {t}\n    {l}")]
    [InlineData("{l}\n{t}")]
    [InlineData("- {l}\n  {t}\n")]
    [InlineData("{l}\n{t}\n")]
    public void Links_stand_before_titles_and_boxes_to_tick_are_marks(string form)
    {
        var reading = Reader.Read(string.Join('\n', s_papers.Select(paper => Fill(form, paper))));

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(s_papers.Select(paper => (paper.Title, paper.Link)), reading.EntryTexts().Select(entry => (entry.Title, entry.Url))!);
    }

    [Theory]
    [InlineData("{t}\n{n}, ICLR 2024\n{l}", "2024 ICLR")]
    [InlineData("- {t}\n  {n} (2024)\n  {l}", "2024")]
    [InlineData("{t}\n{a}\nICLR 2024\n{l}", "2024 ICLR")]
    [InlineData("{t}\n{n}, arXiv 2024\n", "2024 arXiv")]
    [InlineData("{t} (arXiv 2024) {l}", "2024 arXiv")]
    public void People_place_and_year_stand_below_a_title(string form, string about)
    {
        var reading = Reader.Read(string.Join('\n', s_papers.Select(paper => Fill(form, paper))));

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(
            s_papers.Select(paper => (paper.Title, form.Contains("(arXiv", StringComparison.Ordinal) ? "" : string.Join("; ", paper.People), about)),
            reading.EntryTexts().Select(entry => (entry.Title, entry.Authors, Join(entry)))!);
    }

    [Theory]
    [InlineData("{t} {l}", "Reading list, spring 2026")]
    [InlineData("{t} {l}", "From Ada's Talk")]
    [InlineData("{t}\n{n}\n{l}\n", "Reading list, spring 2026")]
    [InlineData("{t}. {a}. ICLR 2024.", "Reading list")]
    public void A_line_apart_heads_papers_that_all_have_more_than_a_title(string form, string heading)
    {
        var reading = Reader.Read(heading + "\n\n" + string.Join('\n', s_papers.Select(paper => Fill(form, paper))));

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(s_papers.Select(paper => paper.Title), reading.EntryTexts().Select(entry => entry.Title));
    }

    [Theory]
    [InlineData("{t}\n{l}\n", "Linear Maps of Long Texts")]
    [InlineData("{t}", "Linear Maps of Long Texts")]
    public void A_title_that_has_lost_its_link_is_no_heading(string form, string first)
    {
        var reading = Reader.Read(first + "\n\n" + string.Join('\n', s_papers.Select(paper => Fill(form, paper))));

        Assert.Equal([first, .. s_papers.Select(paper => paper.Title)], reading.EntryTexts().Select(entry => entry.Title));
    }

    [Theory]
    [InlineData("{t} - Deep Learning, Computer Vision {l}")]
    [InlineData("{t} (Extended Version) {l}")]
    [InlineData("{t} - The Missing Manual {l}")]
    public void Subjects_and_remarks_are_no_people(string form)
    {
        var reading = Reader.Read(string.Join('\n', s_papers.Select(paper => Fill(form, paper))));

        Assert.Equal(s_papers.Select(paper => Fill(form, paper)[..^(paper.Link.Length + 1)]), reading.EntryTexts().Select(entry => entry.Title));
        Assert.All(reading.EntryTexts(), entry => Assert.Equal("", entry.Authors));
    }

    [Theory]
    [InlineData("Bohemian Rhapsody - Queen (1975)", "Stairway to Heaven - Led Zeppelin (1971)", "Imagine - John Lennon (1971)")]
    [InlineData("Pride and Prejudice by Jane Austen", "War and Peace by Leo Tolstoy", "Crime and Punishment by Fyodor Dostoevsky")]
    [InlineData("As shown by Miller et al. 2024, it helps.", "Kuhn et al. (2023) find the same in their work.", "We thank Eve Lund et al. for their help in 2025.")]
    [InlineData("Abbey Road, The Beatles, Apple 1969", "Kind of Blue, Miles Davis, Columbia 1959", "Thriller, Michael Jackson, Epic 1982")]
    public void Songs_books_and_sentences_are_no_papers(params string[] lines) =>
        Assert.Equal(RuleTable.UnrecognisedForm, Assert.Single(Reader.ReadLines(lines).Problems).Rule);

    private static string Fill(string form, (string Title, string[] People, string Link) paper) => form
        .Replace("{t}", paper.Title, StringComparison.Ordinal)
        .Replace("{a}", string.Join(", ", paper.People), StringComparison.Ordinal)
        .Replace("{n}", paper.People.Length == 1 ? paper.People[0] : string.Join(", ", paper.People[..^1]) + " and " + paper.People[^1], StringComparison.Ordinal)
        .Replace("{f}", paper.People[0], StringComparison.Ordinal)
        .Replace("{l}", paper.Link, StringComparison.Ordinal);

    private static string Join(EntryText entry) =>
        $"{entry.PublishedOn}{(entry.Fields.Length > 0 ? entry.Fields.Replace("0=", " ", StringComparison.Ordinal) : "")}";
}
