using PaperCatalog.Listings.PlainText;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>The alignment of titles and abstracts is the cheapest there is.</summary>
public sealed class TitleAlignmentTests
{
    [Fact]
    public void No_reading_of_a_small_input_costs_less()
    {
        var random = new Random(1);
        for (var round = 0; round < 5_000; round++)
        {
            var count = random.Next(10);
            // Often small, so that evidence and gaps weigh against each other.
            int[] evidence = [.. Enumerable.Range(0, count).Select(_ => random.Next(-9, 10))];
            bool[] closed = [.. Enumerable.Range(0, count).Select(_ => random.Next(3) == 0)];

            var best = Enumerable.Range(0, 1 << count)
                .Min(bits => Cost([.. Enumerable.Range(0, count).Select(i => (bits >> i & 1) == 1)], evidence, closed));
            Assert.Equal(best, Cost(TitleAlignment.Align(evidence, closed), evidence, closed));
        }
    }

    [Fact]
    public void Clear_evidence_is_never_overruled()
    {
        var random = new Random(2);
        for (var round = 0; round < 500; round++)
        {
            bool[] titles = [.. Enumerable.Range(0, 50).Select(_ => random.Next(2) == 0)];
            int[] evidence = [.. titles.Select(title => title ? -12 : 40)];
            bool[] closed = [.. titles.Select(_ => random.Next(3) == 0)];

            Assert.Equal(titles, TitleAlignment.Align(evidence, closed));
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("ta", "ta")]
    // Where nothing tells them apart, they alternate.
    [InlineData("??????", "tatata")]
    [InlineData("t????a", "tatata")]
    [InlineData("?", "a")]
    // Two of a kind in a row stay what they are.
    [InlineData("taata", "taata")]
    [InlineData("tatta", "tatta")]
    // What stands between entries parts them.
    [InlineData("t?|??", "ta|ta")]
    [InlineData("?|ta", "a|ta")]
    public void Lines_are_read(string lines, string reading)
    {
        var evidence = new List<int>();
        var closed = new List<bool>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == '|')
                continue;
            evidence.Add(lines[i] switch { 't' => -12, 'a' => 13, _ => 0 });
            closed.Add(i > 0 && lines[i - 1] == '|');
        }

        var letters = TitleAlignment.Align(evidence, closed).Select(title => title ? 't' : 'a');
        Assert.Equal(reading.Replace("|", "", StringComparison.Ordinal), string.Concat(letters));
    }

    // As a reader would reckon it: what each line says against its part, and each entry that lacks a part.
    private static int Cost(bool[] isTitle, int[] evidence, bool[] closed)
    {
        var cost = 0;
        var awaitsAbstract = false;
        for (var i = 0; i < isTitle.Length; i++)
        {
            cost += Math.Max(isTitle[i] ? evidence[i] : -evidence[i], 0);
            var isDue = awaitsAbstract && !isTitle[i] && !closed[i];
            cost += awaitsAbstract && !isDue ? TitleAlignment.GapCost : 0;
            cost += !isTitle[i] && !isDue ? TitleAlignment.GapCost : 0;
            awaitsAbstract = isTitle[i];
        }

        return cost + (awaitsAbstract ? TitleAlignment.GapCost : 0);
    }
}
