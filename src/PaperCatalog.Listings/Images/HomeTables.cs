using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Listings.Images;

/// <summary>Writes the tables of a listing that say which papers its entries are of, and how these are called and dated.</summary>
internal static class HomeTables
{
    /// <summary>Adds them to the image of the listing.</summary>
    /// <param name="image">The image.</param>
    /// <param name="number">The number of the listing.</param>
    /// <param name="home">Its part of the catalogue.</param>
    public static void Add(ImageWriter image, int number, HomeWorks home)
    {
        AddPapers(image, home.Works);
        AddAppearances(image, number, home);
        AddYears(image, home.Works);
    }

    private static void AddPapers(ImageWriter image, EquatableArray<Work> works)
    {
        var keys = new KeyText([.. works.Select(work => work.Name.Key)]);
        for (var part = 0; part < keys.PartCount; part++)
            image.AddLines((int)ListingTable.Keys, keys.Lines(part));
        image.Add((int)ListingTable.Papers, new TableWriter(works.Count, PaperColumn.Count, (row, cells) =>
        {
            cells[PaperColumn.Key] = keys.StartOf(row);
            cells[PaperColumn.First] = works[row].Appearances[0].Entry;
        }));
    }

    private static void AddAppearances(ImageWriter image, int number, HomeWorks home)
    {
        var elsewhere = new List<(PaperPlace Paper, LaterEntry? Later)>();
        var rows = new int[home.Papers.Count];
        var later = 0;
        for (var entry = 0; entry < rows.Length; entry++)
        {
            var next = later < home.Later.Count && home.Later[later].Entry == entry ? home.Later[later++] : (LaterEntry?)null;
            rows[entry] = -1;
            if (home.Papers[entry].Home == number && next is null)
                continue;
            rows[entry] = elsewhere.Count;
            elsewhere.Add((home.Papers[entry], next));
        }

        image.Add((int)ListingTable.Appearances, new TableWriter(rows.Length, AppearanceColumn.Count, (row, cells) =>
        {
            cells[AppearanceColumn.Paper] = home.Papers[row].Home == number ? home.Papers[row].Number : TableWriter.Any;
            cells[AppearanceColumn.Elsewhere] = rows[row] < 0 ? TableForm.Missing : rows[row];
        }));
        image.Add((int)ListingTable.Elsewhere, new TableWriter(elsewhere.Count, ElsewhereColumn.Count, (row, cells) =>
        {
            var (paper, next) = elsewhere[row];
            cells[ElsewhereColumn.Home] = paper.Home == number ? TableForm.Missing : paper.Home;
            cells[ElsewhereColumn.Paper] = paper.Home == number ? TableWriter.Any : paper.Number;
            cells[ElsewhereColumn.NextListing] = next?.Next.Listing ?? TableForm.Missing;
            cells[ElsewhereColumn.NextEntry] = next?.Next.Entry ?? TableWriter.Any;
        }));
    }

    private static void AddYears(ImageWriter image, EquatableArray<Work> works)
    {
        var dated = Enumerable.Range(0, works.Count)
            .Where(row => works[row].PublishedOn is { HasYear: true })
            .OrderBy(row => works[row].PublishedOn!.Value)
            .ToArray();
        var years = new List<(int Year, int First)>();
        for (var row = 0; row < dated.Length; row++)
        {
            var year = works[dated[row]].PublishedOn!.Value.Year;
            if (years.Count == 0 || years[years.Count - 1].Year != year)
                years.Add((year, row));
        }

        image.Add((int)ListingTable.Years, new TableWriter(
            years.Count, YearColumn.Count, (row, cells) => (cells[YearColumn.Year], cells[YearColumn.First]) = years[row]));
        image.Add((int)ListingTable.ByDate, new TableWriter(
            dated.Length, DateColumn.Count, (row, cells) => cells[DateColumn.Paper] = dated[row]));
    }
}
