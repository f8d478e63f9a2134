using System.Text;
using PaperCatalog.Format.Writing;

namespace PaperCatalog.Listings.Images;

/// <summary>A table of an image.</summary>
/// <param name="Number">Its number among those of its source.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">What its columns are.</param>
/// <param name="Rows">What is in it.</param>
internal sealed record ImageTable(int Number, string Name, string About, TableWriter Rows)
{
    /// <summary>The parts as they are read.</summary>
    public byte[][] ToBytes()
    {
        var parts = new byte[Rows.PartCount][];
        for (var part = 0; part < parts.Length; part++)
            parts[part] = Encoding.UTF8.GetBytes(Rows.Write(part).ToString());
        return parts;
    }
}
