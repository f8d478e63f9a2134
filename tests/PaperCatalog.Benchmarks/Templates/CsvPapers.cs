internal static class PeerPapers
{
    public static PeerPaper[] All
    {
        get
        {
            using var papers = typeof(PeerPapers).Assembly.GetManifestResourceStream("papers.csv")!;
            return PeerCsv.Read(papers);
        }
    }
}
