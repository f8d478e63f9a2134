namespace PaperCatalog.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="IsQuick"><c>--quick</c>: smaller catalogues and fewer repeats; the page stays as it is.</param>
/// <param name="Sections">The sections to run, all where none is named. The page takes the others from an earlier run.</param>
internal sealed record HarnessOptions(bool IsQuick, IReadOnlyList<string> Sections)
{
    /// <summary>Reads a command line.</summary>
    /// <exception cref="ArgumentException">It holds something that means nothing.</exception>
    public static HarnessOptions Parse(string[] arguments, IEnumerable<string> known)
    {
        var names = arguments.Where(argument => argument != "--quick").ToList();
        var unknown = names.Find(name => !known.Contains(name));
        return unknown is null
            ? new HarnessOptions(arguments.Contains("--quick"), names)
            : throw new ArgumentException($"'{unknown}' is no section. There are: {string.Join(", ", known)}; and the option --quick.", nameof(arguments));
    }
}
