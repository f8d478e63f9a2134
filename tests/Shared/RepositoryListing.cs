namespace PaperCatalog.Tests.Shared;

/// <summary>A listing that the repository holds, as a file or on a page.</summary>
/// <param name="Path">Its path; of one on a page, the rule and what the page calls it.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record RepositoryListing(string Path, byte[] Bytes)
{
    /// <summary>Its text, read as well as it goes where it is not UTF-8.</summary>
    public string Text
    {
        get
        {
            using var reader = new StreamReader(new MemoryStream(Bytes));
            return reader.ReadToEnd();
        }
    }

    public static RepositoryListing FromDisk(string path) => new(path, File.ReadAllBytes(path));

    public override string ToString() => Path;
}
