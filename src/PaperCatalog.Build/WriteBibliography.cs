using System.Runtime.CompilerServices;
using Microsoft.Build.Framework;

namespace PaperCatalog.Build;

/// <summary>Writes the references of what an assembly cites, where they are not written already.</summary>
public sealed class WriteBibliography : ITask
{
    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The assembly, with the keys of the papers that its code names.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The listings, with what the project says about each.</summary>
    [Required]
    public ITaskItem[] Listings { get; set; } = [];

    /// <summary>The form: <c>bib</c>, <c>ris</c>, <c>csl</c> or <c>cff</c>.</summary>
    [Required]
    public string Form { get; set; } = "";

    /// <summary>The path of what is written.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>The class of listings that name no other, where the project says one.</summary>
    public string? Class { get; set; }

    /// <summary>What keys are made of, where the project says it.</summary>
    public string? Keys { get; set; }

    /// <summary>Which entries are one paper, where the project says it.</summary>
    public string? Merge { get; set; }

    /// <inheritdoc/>
    public bool Execute()
    {
        try
        {
            PackageAssemblies.Resolve();
            Write();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or StaleListingException)
        {
            BuildEngine?.LogErrorEvent(new BuildErrorEventArgs(
                "PaperCatalog", code: null, File, 0, 0, 0, 0, "The bibliography was not written: " + exception.Message, helpKeyword: null, nameof(WriteBibliography)));
            return false;
        }
    }

    // Apart: what it names is looked for when it is compiled.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Write()
    {
        var project = new CitedProject(CitedKeys.Read(Assembly), Class, ProjectChoices.Of(Keys, Merge));
        OutputFile.Write(File, BibliographyText.Of(project.FindPapers(Listings.Select(item => new ListingItem(item))), Form));
    }
}
