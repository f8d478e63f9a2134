using System.Text;

namespace PaperCatalog.Tests.Shared.Pages;

/// <summary>A fence on a rule's page.</summary>
/// <param name="Path">The file that it is, where it is one.</param>
/// <param name="Encoding">What the file is encoded in.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record PageSample(string Path, Encoding Encoding, string Text)
{
    /// <summary>The file that a sample is whose page does not name one.</summary>
    public const string DefaultPath = "papers/llm.txt";

    /// <summary>The file's bytes; what is UTF-16 says so.</summary>
    public byte[] Bytes => [.. Encoding is UnicodeEncoding ? Encoding.Preamble : [], .. Encoding.GetBytes(Text)];
}
