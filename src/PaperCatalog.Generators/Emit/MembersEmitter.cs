using System.Globalization;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes the members of the papers at home in a listing.</summary>
internal static class MembersEmitter
{
    /// <summary>The file of the members.</summary>
    public static GeneratedFile Emit(MemberFileModel file) => new(
        $"{file.Options.Class}.{file.Name}.g.cs",
        ClassFrame.Write(file.Options, "partial class", null, code =>
        {
            foreach (var listing in file.Listings)
                WriteMembers(code, listing);
        }));

    private static void WriteMembers(CodeWriter code, HomeModel listing)
    {
        code.Line("// Papers of " + CSharpText.Xml(listing.Path));
        for (var i = 0; i < listing.Members.Count; i++)
            WriteMember(code, listing.Members[i], listing.Number, i);
    }

    private static void WriteMember(CodeWriter code, MemberModel member, int listing, int paper)
    {
        var (home, number) = (listing.ToString(CultureInfo.InvariantCulture), paper.ToString(CultureInfo.InvariantCulture));
        code.Line().Line($"/// <summary>{Summarize(member.Doc)}</summary>");
        if (Remark(member.Doc) is { Length: > 0 } remark)
            code.Line($"/// <remarks>{remark}</remarks>");
        code.Line($"public static {ClassFrame.Paper} {member.Key} => Source__.Paper({home}, {number});");
    }

    private static string Summarize(EntryDoc doc) => doc.Title.Length > 0 ? CSharpText.Xml(doc.Title) : "A paper without a title.";

    private static string Remark(EntryDoc doc)
    {
        var facts = new List<string>();
        if (doc.AuthorCount is { } count)
            facts.Add(count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " author" : " authors"));
        else if (doc.Organization is { } organization)
            facts.Add(CSharpText.Xml(organization));
        if (doc.PublishedOn is { } date)
            facts.Add(DateText.Format(date));

        var parts = new List<string>();
        if (facts.Count > 0)
            parts.Add(string.Join(", ", facts) + ".");
        if (doc.Summary is { } summary)
            parts.Add(CSharpText.Xml(summary));
        if (doc.Url is { } url)
            parts.Add(Link(url));
        return string.Join(" ", parts);
    }

    // An attribute's value: quotes would end it.
    private static string Link(string url) =>
        $"<see href=\"{CSharpText.Xml(url).Replace("\"", "&quot;")}\"/>";
}
