using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>
/// Real listings are damaged and corrected, one place at a time and all at once. The text must be what it was, byte for
/// byte, with every line break and with or without one at its end.
/// </summary>
public sealed class RealListingTests
{
    public static TheoryData<string, string, bool> Forms
    {
        get
        {
            var forms = new TheoryData<string, string, bool>();
            foreach (var path in Repository.Corpus.Concat(Repository.Seeds))
            {
                // One has nothing to do with the other.
                forms.Add(path, "\n", true);
                forms.Add(path, "\r\n", false);
            }

            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Damaged_text_is_put_right(string path, string lineBreak, bool endsWithBreak)
    {
        var original = Read(path, lineBreak, endsWithBreak);
        TextDamage[] damages =
        [
            new(RuleTable.HtmlEntity, "&amp;", "&", ["&amp;", "&"]),
            new(RuleTable.Mojibake, "Ã©", "é", ["Ã©", "é"]),
            new(RuleTable.InvisibleCharacter, "\u200B", "", ["U+200B"]),
            new(RuleTable.NotNormalised, "o\u0308", "ö", ["o\u0308"]),
            new(RuleTable.MarkupResidue, "\\%", "%", ["\\%"]),
            new(RuleTable.LinkResidue, "{here}", "", ["https://a.org", "{here}"]),
            new(RuleTable.MirrorLink, "hf.barry1.top", "huggingface.co", ["hf.barry1.top", "huggingface.co"]),
        ];
        foreach (var damage in damages)
            AssertPutRight(original, damage);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Repeated_entries_and_stray_lines_are_taken_out(string path, string lineBreak, bool endsWithBreak)
    {
        var original = Read(path, lineBreak, endsWithBreak);
        foreach (var (kind, damaged) in LineDamage.Of(original))
        {
            var reading = Reader.Read(damaged, Reader.OptionsOf(path));
            Problem[] problems = kind == RuleTable.RepeatedEntry ? FindRepeats(reading) : [.. reading.Problems.Where(problem => problem.Rule == kind)];
            Assert.NotEmpty(problems);

            Assert.Equal(original.AllText(), reading.Apply(ListingFixes.FixAll(reading, problems)));
            if (problems.Length == 1)
                Assert.Equal(original.AllText(), reading.Fix(problems[0]));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Directives_change_no_entry_and_can_be_taken_back(string path, string lineBreak, bool endsWithBreak)
    {
        var original = Read(path, lineBreak, endsWithBreak);
        var places = original.Entries.Select(entry => entry.Abstract!.Value).ToArray();

        var reading = Reader.Read(original.Apply(DirectiveFixes.DisableAll(original, RuleTable.DoubledWord, places)), Reader.OptionsOf(path));

        Assert.Equal(original.EntryTexts(), reading.EntryTexts());
        Assert.Equal(original.ProblemTexts(), reading.ProblemTexts());
        Assert.Equal(original.Entries.Count, reading.Lines.Count(owner => owner == LineOwner.Directive));
        var directives = DirectiveSet.Read(reading);
        Assert.All(reading.Entries, entry => Assert.True(directives.Disables(Problem.At(RuleTable.DoubledWord, entry.Abstract!.Value))));

        var unused = directives.FindUnused([]);
        Assert.Equal(original.Entries.Count, unused.Count);
        Assert.Equal(original.AllText(), reading.Apply(ListingFixes.FixAll(reading, unused)));
    }

    private static void AssertPutRight(ListingReading original, TextDamage damage)
    {
        // What will be right is put in first, so that what comes out is known.
        var right = damage.PutIn(original, damage.Right).Text;
        var (wrong, spans) = damage.PutIn(original, damage.Wrong);
        var reading = Reader.Read(wrong);
        var problems = spans.Select(span => Problem.At(damage.Rule, span, damage.Arguments)).ToArray();

        Assert.Equal(original.Entries.Count, problems.Length);
        var result = reading.Apply(ListingFixes.FixAll(reading, problems));
        Assert.Equal(right, result);

        // One by one it comes to the same: the first correction leaves the others where they were.
        var one = reading.Fix(problems[^1])!;
        var rest = Reader.Read(one);
        Assert.Equal(right, rest.Apply(ListingFixes.FixAll(rest, problems[..^1])));
    }

    private static Problem[] FindRepeats(ListingReading reading)
    {
        var titles = new HashSet<string>();
        return
        [
            .. reading.Entries
                .Where(entry => !titles.Add(reading.Text.GetString(entry.Title!.Value)))
                .Select(entry => Problem.At(RuleTable.RepeatedEntry, entry.Title!.Value, "title", "place")),
        ];
    }

    private static ListingReading Read(string path, string lineBreak, bool endsWithBreak)
    {
        var text = File.ReadAllText(path).TrimEnd().ReplaceLineEndings(lineBreak);
        return Reader.Read(endsWithBreak ? text + lineBreak : text, Reader.OptionsOf(path));
    }
}
