using System.Text;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.Processes;

/// <summary>Code that names papers as members, as a user's does: their number is part of what a project has to compile.</summary>
internal static class NamedMembers
{
    /// <summary>How many it names, of papers that are evenly spread.</summary>
    public const int Count = 200;

    /// <summary>Writes a class that gives the named member of a key, or <see langword="null"/>.</summary>
    public static string Write(int papers)
    {
        // The made-up papers' own names are valid names of members, and no two are alike.
        var names = SyntheticPaper.Range(0, papers).Where(paper => paper.HasOwnName).Select(paper => paper.Key).ToList();
        var code = new StringBuilder($$"""
            using PaperCatalog;
            using User;

            internal static class NamedMembers
            {
                public const int Count = {{Count}};

                public static Paper? Find(string key) => key switch
                {

            """);
        for (var i = 0; i < Count; i++)
        {
            var key = names[(int)((long)i * names.Count / Count)];
            code.Append("        \"").Append(key).Append("\" => Papers.").Append(key).Append(",\n");
        }

        return code.Append("        _ => null,\n    };\n}\n").ToString();
    }
}
