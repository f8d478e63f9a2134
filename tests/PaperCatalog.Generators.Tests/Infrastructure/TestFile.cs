using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>An additional file of a test, decoded as the compiler decodes a file.</summary>
internal sealed class TestFile(string path, SourceText text) : AdditionalText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string Path => path;

    /// <summary>What item metadata the project gives it.</summary>
    public Dictionary<string, string> Metadata { get; init; } = new() { ["PaperListing"] = "true" };

    public static TestFile FromString(string path, string text) => new(path, SourceText.From(text, s_strict));

    /// <summary>As the compiler does: strictly as UTF-8, else as well as it goes.</summary>
    public static TestFile FromBytes(string path, byte[] bytes)
    {
        try
        {
            return new TestFile(path, SourceText.From(new MemoryStream(bytes), s_strict));
        }
        catch (DecoderFallbackException)
        {
            return new TestFile(path, SourceText.From(new MemoryStream(bytes), Encoding.UTF8));
        }
    }

    public static TestFile FromDisk(string path) => FromBytes("/project/" + System.IO.Path.GetFileName(path), File.ReadAllBytes(path));

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
