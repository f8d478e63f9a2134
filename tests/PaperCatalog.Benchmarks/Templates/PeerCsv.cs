using CsvHelper;

/// <summary>Papers as CSV, through CsvHelper and its source generator.</summary>
internal static class PeerCsv
{
    public static PeerPaper[] Read(Stream csv)
    {
        using var reader = CsvReader.Create(csv, new CsvReaderOptions(), leaveOpen: true);
        return [.. reader.GetRecords<PeerPaper>()];
    }

    public static void Write(Stream csv, PeerPaper[] papers)
    {
        using var writer = CsvWriter.Create(csv, new CsvWriterOptions(), leaveOpen: true);
        writer.WriteRecords(papers);
    }
}

[CsvRecord]
internal sealed partial record PeerPaper;
