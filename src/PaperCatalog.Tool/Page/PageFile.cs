namespace PaperCatalog.Tool.Page;

/// <summary>A file of a page.</summary>
/// <param name="Path">Its path in the page's folder, with <c>/</c>.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record PageFile(string Path, byte[] Bytes);
