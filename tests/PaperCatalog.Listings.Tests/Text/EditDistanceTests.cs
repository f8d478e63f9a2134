using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Listings.Tests.Text;

/// <summary>The slips between two words: what is told by a cheap look is what counting them all says.</summary>
public sealed class EditDistanceTests
{
    private const int Limit = 3;

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("learning", "learning", 0)]
    [InlineData("learning", "leaning", 1)]
    [InlineData("learning", "laerning", 1)]
    [InlineData("learning", "earnings", 2)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("graph", "words", Limit + 1)]
    public void Each_slip_counts_once(string left, string right, int distance) => Assert.Equal(distance, EditDistance.Between(left, right, Limit));

    [Fact]
    public void What_is_turned_away_by_its_letters_or_on_the_way_is_too_far_apart()
    {
        var random = new SplitMix64(7);
        var near = 0;
        for (var i = 0; i < 50_000; i++)
        {
            var letters = 2 + random.Next(5);
            var (left, right) = (Word(ref random, letters), Word(ref random, letters));
            var limit = random.Next(Limit + 1);
            var distance = Math.Min(Measure(left, right), limit + 1);
            Assert.True(distance == EditDistance.Between(left, right, limit), $"{left}, {right}, {limit}");
            near += distance <= limit ? 1 : 0;
        }

        Assert.InRange(near, 1_000, 49_000);
    }

    // 'a' and what is 64 behind it share a bit.
    private static string Word(ref SplitMix64 random, int letters)
    {
        var word = new char[random.Next(9)];
        for (var i = 0; i < word.Length; i++)
            word[i] = (char)('a' + (random.Next(letters) * (random.Next(4) == 0 ? 64 : 1)));
        return new string(word);
    }

    private static int Measure(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var change = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }
}
