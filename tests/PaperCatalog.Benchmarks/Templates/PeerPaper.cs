/// <summary>A paper as one writes it down without a generator.</summary>
internal sealed partial record PeerPaper(
    string Key, string Title, string Abstract, string People, string Date, int? CommentCount, string ArxivId);
