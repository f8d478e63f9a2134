using System.ComponentModel;

namespace PaperCatalog.Generated;

/// <summary>What the generator writes for a catalogue: its images. User code has no use for it.</summary>
/// <remarks>
/// Image 0 says how many papers are at home in each listing and how large the indexes are. The images of the listings follow, in the
/// order of their paths, and behind them those of the indexes' shards.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogSource
{
    /// <summary>
    /// A piece of an image; an empty span where there is none. It is called often and from many threads at once, and is to
    /// return a literal.
    /// </summary>
    /// <param name="image">The number of the image, from 0.</param>
    /// <param name="piece">The number of the piece, from 0. The first one begins with what says where the tables are.</param>
    protected internal abstract ReadOnlySpan<byte> Read(int image, int piece);
}
