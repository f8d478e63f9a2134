using System.Globalization;
using PaperCatalog.Format;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes a shard of the tables that papers are found by.</summary>
internal static class ShardEmitter
{
    /// <summary>The method that gives the pieces of a shard.</summary>
    public static string Method(int number) => "Index" + number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The file of a shard. The name of no listing has a '+'.</summary>
    public static GeneratedFile Emit(ShardFileModel file) => new(
        $"{file.Options.FilePrefix}.+index{file.Items.Number.ToString("00", CultureInfo.InvariantCulture)}.g.cs",
        ClassFrame.WriteImages(file.Options, file.Type, code =>
        {
            foreach (var line in SlotColumn.About.Split('\n'))
                code.Line("// " + line);
            ImageCode.Write(code, Method(file.Items.Number), ShardImage.Of(file.Items.Indexes, file.Shape, file.Listings));
        }));
}
