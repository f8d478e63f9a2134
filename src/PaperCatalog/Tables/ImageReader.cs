using PaperCatalog.Errors;
using PaperCatalog.Format;
using PaperCatalog.Generated;

namespace PaperCatalog.Tables;

/// <summary>Finds the parts of tables in images of <see cref="ImageForm"/>: the one way to all of them.</summary>
internal static class ImageReader
{
    /// <summary>A part of a table, and what lies behind it in its piece; an empty span where there is none.</summary>
    /// <exception cref="InvalidOperationException">The image is of another version.</exception>
    public static ReadOnlySpan<byte> Part(CatalogSource source, int image, int table, int part)
    {
        var first = source.Read(image, 0);
        if (first.IsEmpty)
            return default;
        if (first[0] != ImageForm.Version)
            throw ImageErrors.OtherVersion((char)first[0], ImageForm.Version);

        var length = first[ImageForm.CountLengthAt] - TableForm.Zero;
        var tables = first[ImageForm.TableCountAt] - TableForm.Zero;
        if (table >= tables)
            return default;
        var at = ImageForm.CountsAt + (table * length);
        part += (int)TableReader.Number(first, at, length);
        if (part >= (int)TableReader.Number(first, at + length, length))
            return default;

        at = ImageForm.CountsAt + ((tables + 1) * length) + (part * ImageForm.PartLength);
        if (first[at] == TableForm.Blank)
            return default;
        var piece = (int)TableReader.Number(first, at, ImageForm.PieceLength);
        var bytes = piece == 0 ? first : source.Read(image, piece);
        return bytes.Slice((int)TableReader.Number(first, at + ImageForm.PieceLength, ImageForm.PlaceLength));
    }
}
