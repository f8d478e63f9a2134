using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Benchmarks.InProcess.Compiling;

/// <summary>A listing as the compiler holds it.</summary>
internal sealed class ListingText(string path, SourceText text) : AdditionalText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string Path => path;

    /// <summary>A listing of bytes, decoded as the compiler decodes a file.</summary>
    public static ListingText Decode(string path, byte[] bytes) => new(path, SourceText.From(new MemoryStream(bytes), s_strict));

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
