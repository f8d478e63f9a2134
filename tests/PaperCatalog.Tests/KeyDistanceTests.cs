using System.Text;
using PaperCatalog.Nearest;

namespace PaperCatalog.Tests;

public class KeyDistanceTests
{
    [Theory]
    [InlineData("LlmPruner", "LlmPrunr", 1)]
    [InlineData("LlmPruner", "llmpruner", 0)]
    [InlineData("LlmPruner", "LmlPruenr", null)]
    [InlineData("LlmPruner", "LlmPrunerWithALongRest", 1)]
    [InlineData("kitten", "sitting", null)]
    [InlineData("kittens", "sittens", 1)]
    [InlineData("", "a", 1)]
    public void Edits_are_counted(string key, string other, int? edits) => Assert.Equal(edits, Distance(key, other));

    // Keys of at most 64 bytes are compared in another way than longer ones.
    [Theory]
    [InlineData(20)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(150)]
    public void Keys_of_every_length_are_compared_alike(int length)
    {
        var random = new Random(length);
        for (var round = 0; round < 200; round++)
        {
            var key = new string([.. Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(4)))]);
            var other = new StringBuilder(key);
            for (var edit = random.Next(length / 2); edit >= 0; edit--)
            {
                var at = random.Next(1, other.Length);
                if (random.Next(3) is > 0 and var insert)
                    other.Insert(at, insert == 1 ? 'B' : 'x');
                else
                    other.Remove(at, 1);
            }

            var expected = Levenshtein(key, other.ToString().ToLowerInvariant());
            var isPrefix = key.StartsWith(other.ToString(), StringComparison.OrdinalIgnoreCase) ||
                other.ToString().StartsWith(key, StringComparison.OrdinalIgnoreCase);
            if (!isPrefix)
                Assert.Equal(expected <= length / 3 ? expected : null, Distance(key, other.ToString()));
        }
    }

    private static int? Distance(string key, string other) =>
        new KeyDistance(Encoding.UTF8.GetBytes(key)).To(Encoding.UTF8.GetBytes(other), int.MaxValue);

    private static int Levenshtein(string left, string right)
    {
        var edits = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                edits[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        edits[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
                        Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
            }
        }

        return edits[left.Length, right.Length];
    }
}
