using System.Collections.Frozen;
using System.Diagnostics;

// The papers of PeerPapers.All, which are read on first use, in a frozen dictionary.
internal static class Subject
{
    private static FrozenDictionary<string, PeerPaper>? s_byKey;

    private static FrozenDictionary<string, PeerPaper> Papers =>
        s_byKey ??= PeerPapers.All.ToFrozenDictionary(paper => paper.Key, StringComparer.Ordinal);

    public static (TimeSpan, int) ByKey(string key)
    {
        var start = Stopwatch.GetTimestamp();
        Papers.TryGetValue(key, out var paper);
        return (Stopwatch.GetElapsedTime(start), paper?.Title.Length ?? -1);
    }

    public static (TimeSpan, int) ByMember() => default;

    public static (TimeSpan, int) ByTitle(string title) => default;

    public static (TimeSpan, int) ById(string identifier) => default;

    public static (TimeSpan, int) Check(string path) => default;
}
