using System.Text;

namespace PaperCatalog.Format.Writing;

/// <summary>A piece of an image.</summary>
/// <param name="Text">What is in it, whose bytes are those in UTF-8.</param>
/// <param name="IsLines">Whether it is lines that C# takes as they are; else signs of it may need an escape.</param>
internal sealed record ImagePiece(string Text, bool IsLines)
{
    /// <summary>The bytes.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Text);
}
