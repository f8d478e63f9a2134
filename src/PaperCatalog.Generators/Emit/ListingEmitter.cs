using System.Globalization;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes where in a listing the fields of its entries are, and which papers these are of.</summary>
internal static class ListingEmitter
{
    /// <summary>The method that gives the pieces of a listing.</summary>
    public static string Method(int number) => "Listing" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The file of some listings.</summary>
    public static GeneratedFile Emit(ListingFileModel file) => new(
        $"{file.Options.FilePrefix}.{file.Name}{ListingNames.OffsetsEnding}.g.cs",
        ClassFrame.WriteImages(file.Options, file.Type, code =>
        {
            for (var i = 0; i < file.Listings.Count; i++)
            {
                if (i > 0)
                    code.Line();
                WriteListing(code, file.Listings[i]);
            }
        }));

    private static void WriteListing(CodeWriter code, NumberedListing listing)
    {
        var image = ListingImage.Of(listing.Source, listing.Number, listing.Home);
        code.Line("// " + CSharpText.Xml(listing.Source.Path));
        foreach (var (table, about) in ListingImage.About)
        {
            if (!image.Has((int)table))
                continue;
            foreach (var line in $"{table}: {about}".Split('\n'))
                code.Line("// " + line);
        }

        ImageCode.Write(code, Method(listing.Number), image.ToPieces());
    }
}
