using System.Diagnostics;
using PaperCatalog;
using User;

// The generated catalogue. SampleMember stands for the key of a paper.
internal static class Subject
{
    public static (TimeSpan, int) ByKey(string key)
    {
        var start = Stopwatch.GetTimestamp();
        Papers.All.TryGetByKey(key, out var paper);
        return (Stopwatch.GetElapsedTime(start), LengthOf(paper));
    }

    public static (TimeSpan, int) ByMember()
    {
        var start = Stopwatch.GetTimestamp();
        var paper = Papers.SampleMember;
        return (Stopwatch.GetElapsedTime(start), LengthOf(paper));
    }

    public static (TimeSpan, int) ByTitle(string title)
    {
        var start = Stopwatch.GetTimestamp();
        Papers.All.TryGetByTitle(title, out var paper);
        return (Stopwatch.GetElapsedTime(start), LengthOf(paper));
    }

    public static (TimeSpan, int) ById(string identifier)
    {
        var start = Stopwatch.GetTimestamp();
        Papers.All.TryGetById(identifier, out var paper);
        return (Stopwatch.GetElapsedTime(start), LengthOf(paper));
    }

    public static (TimeSpan, int) Check(string path)
    {
        var wrong = CatalogCheck.FindWrong(Papers.All, path).Take(10).ToList();
        wrong.ForEach(Console.Error.WriteLine);
        Environment.ExitCode = wrong.Count == 0 ? 0 : 1;
        return (TimeSpan.Zero, Papers.All.Count);
    }

    private static int LengthOf(Paper? paper) => paper?.Title.Length ?? -1;
}
