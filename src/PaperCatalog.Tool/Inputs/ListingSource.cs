using PaperCatalog.Listings;
using PaperCatalog.Tool.Commands;
using PaperCatalog.Tool.Files;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Inputs;

/// <summary>A file that is a listing, as it is, and what is said of it.</summary>
/// <param name="Path">Its path, as it is shown.</param>
/// <param name="File">Where it is; <see langword="null"/> of standard input.</param>
/// <param name="Content">Its text, and what encoding it is in.</param>
/// <param name="Choices">What the settings say of it.</param>
internal sealed record ListingSource(string Path, string? File, ListingContent Content, FileChoices Choices)
{
    /// <summary>What its reader needs to know.</summary>
    public ListingOptions Options => new(Path[(Path.LastIndexOf('/') + 1)..], Choices.Year, Choices.Dialect)
    {
        IsUtf16 = Content.Encoding is FileEncoding.Utf16 or FileEncoding.Utf16BigEndian,
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static ListingSource Read(string folder, string path, ToolSettings settings)
    {
        var file = System.IO.Path.GetFullPath(path, folder);
        try
        {
            return new ListingSource(path, file, ListingContent.Of(System.IO.File.ReadAllBytes(file)), settings.ChoicesFor(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public static ListingSource Read(Stream stream, string name, ToolSettings settings)
    {
        using var memory = new MemoryStream();
        using (stream)
            stream.CopyTo(memory);
        return new ListingSource(name, null, ListingContent.Of(memory.ToArray()), settings.ChoicesFor(name));
    }

    /// <summary>What stands in it.</summary>
    public ListingReading Read() => Content.Encoding is FileEncoding.Other or FileEncoding.Utf32
        ? ListingReader.Reject(Content.Text, Content.Text.Bytes.IndexOf("\uFFFD"u8), Content.Encoding == FileEncoding.Utf32 ? "UTF-32" : null)
        : ListingReader.Read(Content.Text, Options);

    /// <summary>
    /// Whether the file says no more than its text: bytes that could not be decoded would be lost if it was written again.
    /// </summary>
    public bool CanBeRewritten => Content.Encoding is not (FileEncoding.Other or FileEncoding.Utf32) && Content.Encode(Content.Text).AsSpan().SequenceEqual(Content.Bytes);

    /// <summary>The listing with another text.</summary>
    public ListingSource With(Utf8Text text, FileEncoding encoding)
    {
        var content = Content with { Text = text, Encoding = encoding };
        return this with { Content = content with { Bytes = content.Encode(text) } };
    }

    /// <summary>Writes it over its file.</summary>
    /// <param name="read">What was read of the file.</param>
    /// <exception cref="ToolException">The file changed meanwhile, or cannot be written.</exception>
    public void Replace(ListingSource read)
    {
        if (!System.IO.File.Exists(File) || !System.IO.File.ReadAllBytes(File!).AsSpan().SequenceEqual(read.Content.Bytes))
            throw new ToolException($"'{Path}' was changed by somebody else meanwhile, and is left as it is: try again");
        AtomicFile.Write(File!, Content.Bytes);
    }
}
