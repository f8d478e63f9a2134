namespace PaperCatalog.Listings.Tests.Architecture;

/// <summary>A file of one folder that names something of another.</summary>
/// <param name="From">The folder of the file.</param>
/// <param name="To">The folder of what it names.</param>
/// <param name="File">The file's name.</param>
/// <param name="Name">The type that it names, or whose member it names.</param>
internal sealed record FolderUse(string From, string To, string File, string Name)
{
    public override string ToString() => $"{From}/{File} names {Name} of {To}";
}
