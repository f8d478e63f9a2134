namespace SampleConsumer.Lessons;

/// <summary>
/// A fault of a listing is reported by the build, at its line and column in the listing, as a fault of C# is. Make this one and build again.
/// </summary>
internal static class Faults
{
    private const string Listing = "team-picks.txt";
    private const string Right = "May 19, 2023";
    private const string Wrong = "May 32, 2023";

    private const string Message =
        "team-picks.txt(11,1): warning PAPER208: There is no day 'May 32, 2023': correct the day, the month or the year";

    public static void Show()
    {
        Page.Heading("A fault and its message");

        Page.Field("Write", $"{Wrong} for {Right}, the date of {Papers.LlmPruner.Key} in {Listing}, and build", labelWidth: 6);
        Page.Field("Says", Message, labelWidth: 6);
    }
}
