using System.Text;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>Listings of many papers.</summary>
internal static class ManyPapers
{
    /// <summary>A listing of papers with the keys <c>{name}0</c>, <c>{name}1</c> and so on.</summary>
    public static TestFile File(string path, string name, int count, string summary = TestListings.Abstract) =>
        TestFile.FromString(path, Text(name, count, summary));

    /// <summary>Its text.</summary>
    public static string Text(string name, int count, string summary = TestListings.Abstract)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(name).Append(i).Append(": A Title of a Paper\n\n").Append(summary).Append("\n\n\u2022 3 authors\n\n\u00b7\n\nMay 3, 2024\n\n");
        return text.ToString();
    }
}
