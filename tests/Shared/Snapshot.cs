using System.Runtime.CompilerServices;

namespace PaperCatalog.Tests.Shared;

/// <summary>
/// Compares text with a committed file, in the conventions of Verify: for <c>Name.cs</c>, <c>Test.Method#Name.verified.cs</c> is
/// committed, <c>.received.cs</c> is written where it differs. Set <c>ACCEPT_SNAPSHOTS=1</c> to accept what is received.
/// </summary>
internal static class Snapshot
{
    /// <summary>Whether what is received is accepted, and written in place of what was there.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    public static void Verify(
        IReadOnlyDictionary<string, string> files, [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        var prefix = Path.Combine(Path.GetDirectoryName(source)!, $"{Path.GetFileNameWithoutExtension(source)}.{method}#");
        var differences = files
            .Select(file => Compare(prefix + Path.GetFileNameWithoutExtension(file.Key), Path.GetExtension(file.Key), file.Value))
            .Concat(FindStale(prefix, files))
            .Where(difference => difference is not null)
            .ToList();
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    private static string? Compare(string path, string extension, string received)
    {
        var verifiedPath = path + ".verified" + extension;
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : null;
        if (verified == received)
            return null;
        if (IsAccepting)
        {
            File.WriteAllText(verifiedPath, received);
            return null;
        }

        File.WriteAllText(path + ".received" + extension, received);
        return verified is null ? $"{verifiedPath} is new." : Describe(verifiedPath, verified, received);
    }

    private static IEnumerable<string?> FindStale(string prefix, IReadOnlyDictionary<string, string> files)
    {
        var expected = files.Keys
            .Select(name => $"{prefix}{Path.GetFileNameWithoutExtension(name)}.verified{Path.GetExtension(name)}")
            .ToHashSet();
        return Directory.GetFiles(Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix) + "*.verified.*")
            .Where(path => !expected.Contains(path))
            .Select(path => $"{path} is no longer received.");
    }

    /// <summary>How a text differs from the one that is committed.</summary>
    public static string Describe(string path, string verified, string received)
    {
        var (left, right) = (verified.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return $"{path} differs at line {line + 1}:\n- {left.ElementAtOrDefault(line)}\n+ {right.ElementAtOrDefault(line)}";
    }
}
