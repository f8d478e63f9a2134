using System.Globalization;

namespace PaperCatalog.Benchmarks.Processes;

/// <summary>Reads what Linux tells of processes under <c>/proc</c>.</summary>
internal static class ProcFiles
{
    /// <summary>The processes below one, children first.</summary>
    public static IEnumerable<int> Descendants(int root)
    {
        var parents = All().Select(id => (Id: id, Parent: ParentOf(id))).ToLookup(pair => pair.Parent, pair => pair.Id);
        var waiting = new Queue<int>(parents[root]);
        while (waiting.TryDequeue(out var id))
        {
            yield return id;
            foreach (var child in parents[id])
                waiting.Enqueue(child);
        }
    }

    /// <summary>All processes.</summary>
    public static IEnumerable<int> All() => !Directory.Exists("/proc/self")
        ? []
        : Directory.EnumerateDirectories("/proc")
            .Select(path => Path.GetFileName(path))
            .Where(name => char.IsAsciiDigit(name[0]))
            .Select(name => int.Parse(name, CultureInfo.InvariantCulture));

    /// <summary>Whether a process runs a program of .NET, by itself (<c>csc</c>) or through <c>dotnet</c>
    /// (<c>csc.dll</c>).</summary>
    public static bool IsProgram(int id, string name) =>
        Arguments(id).Take(3).Any(argument => Path.GetFileName(argument) is var file && (file == name || file == name + ".dll"));

    /// <summary>What a process was started with, its own name first.</summary>
    public static string[] Arguments(int id) => Read(id, "cmdline").Split('\0');

    /// <summary>The most memory that a process ever had resident, in bytes.</summary>
    public static long HighWaterMark(int id)
    {
        var line = Read(id, "status").Split('\n').FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null
            ? 0
            : long.Parse(
                line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }

    private static int ParentOf(int id)
    {
        // "id (name) state parent ...", and a name can hold anything.
        var fields = Read(id, "stat");
        var end = fields.LastIndexOf(')');
        return end < 0 ? 0 : int.Parse(fields[(end + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private static string Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (IOException)
        {
            // The process is gone.
            return "";
        }
    }
}
