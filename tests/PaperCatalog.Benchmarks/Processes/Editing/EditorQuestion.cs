namespace PaperCatalog.Benchmarks.Processes.Editing;

/// <summary>Something that an editor is asked.</summary>
/// <param name="Label">What it is on the page.</param>
/// <param name="Word">What the editor is told.</param>
internal sealed record EditorQuestion(string Label, string Word)
{
    public static readonly EditorQuestion FirstCompletion = new("completion after the dot, the first of all", "completion");

    public static readonly EditorQuestion Completion = new("completion after the dot, after a key", "completion");

    public static readonly EditorQuestion Listing = new("diagnostics of the listing, after a key in it", "listing")
    {
        IsOfListing = true,
    };

    /// <summary>What is asked again and again, each time after a key in the file.</summary>
    public static readonly EditorQuestion[] Repeated =
    [
        Completion, new("hover over a member, after a key", "hover"),
        new("diagnostics of the C# file, after a key in it", "diagnostics"), new("references of a member, after a key", "references"),
        Listing,
    ];

    /// <summary>What is asked at the end.</summary>
    public static readonly EditorQuestion[] Memory =
    [
        new("managed heap after a collection", "heap") { IsMemory = true },
        new("resident, no file", "private") { IsMemory = true },
    ];

    /// <summary>Whether only the project that has listings is asked.</summary>
    public bool IsOfListing { get; private init; }

    /// <summary>Whether the answer is a number of bytes, and no time.</summary>
    public bool IsMemory { get; private init; }
}
