namespace PaperCatalog.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="IsQuick"><c>--quick</c>: smaller catalogues and fewer repeats; the page stays as it is.</param>
/// <param name="Sections">The sections to run, all where none is named. The page takes the others from an earlier run.</param>
internal sealed record HarnessOptions(bool IsQuick, IReadOnlyList<string> Sections)
{
    /// <summary>Reads a command line.</summary>
    /// <returns>What it says, or <see langword="null"/> and what is wrong with it.</returns>
    public static HarnessOptions? Parse(string[] arguments, IEnumerable<string> known, out string error)
    {
        var names = arguments.Where(argument => argument != "--quick").ToList();
        var unknown = names.Find(name => !known.Contains(name));
        error = unknown is null
            ? ""
            : $"'{unknown}' is no section. There are {string.Join(", ", known)}, and the option --quick.";
        return unknown is null ? new HarnessOptions(arguments.Contains("--quick"), names) : null;
    }

    /// <summary>Whether a section is to run.</summary>
    public bool Includes(ISection section) => Sections.Count == 0 || Sections.Contains(section.Name);
}
