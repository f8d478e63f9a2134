using System.Globalization;

namespace PaperCatalog.Listings.Tests.Soaking;

/// <summary>How many rounds a test over random listings takes: a few, or as many as a variable of the environment says.</summary>
internal static class Rounds
{
    // A number of the first listing; another makes others.
    private const string SeedVariable = "PAPERCATALOG_SEED";

    public static int Seed => Read(SeedVariable, 12);

    public static int Count(string variable, int few) => Read(variable, few);

    /// <summary>Does something for each number and shows the first few that fail, with their number.</summary>
    public static void ForEach(int count, Action<int> check)
    {
        var failed = new List<string>();
        for (var number = 0; number < count && failed.Count < 10; number++)
        {
            if (Record.Exception(() => check(number)) is { } error)
                failed.Add($"{number}: {error.Message}\n{error.StackTrace}");
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }

    private static int Read(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
