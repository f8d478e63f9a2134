using System.Globalization;
using System.Text;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes the members of the papers at home in a listing.</summary>
internal static class MembersEmitter
{
    /// <summary>The file of the members.</summary>
    public static GeneratedFile Emit(MemberFileModel file) => new(
        $"{file.Options.FilePrefix}.{file.Name}.g.cs",
        ClassFrame.WritePart(file.Options, "partial class " + file.Type, code =>
        {
            foreach (var listing in file.Listings)
                WriteMembers(code, listing, file);
        }));

    private static void WriteMembers(CodeWriter code, HomeModel listing, MemberFileModel file)
    {
        code.Line("// Papers of " + CSharpText.Xml(listing.Path));
        // Through a chain of classes the compiler finds the method quickest by the name of the class that has it.
        var type = file.SourceType == file.Type ? "" : file.SourceType + ".";
        var place = $"{type}{CatalogEmitter.PaperMethod}({listing.Number.ToString(CultureInfo.InvariantCulture)}, ";
        foreach (var member in listing.Members)
        {
            WriteMember(code, member, place);
            foreach (var alias in member.Aliases)
                WriteAlias(code, alias, member, file.Options.Class);
        }
    }

    // Piece by piece, since there may be a hundred thousand.
    private static void WriteMember(CodeWriter code, MemberModel member, string place)
    {
        if (member.Doc is { } doc)
        {
            code.Line().BeginLine().Append("/// <summary>").Append(Summarize(doc)).Append("</summary>");
            code.EndLine();
            RemarkText.Append(code.BeginLine().Append("/// <remarks>"), doc).Append("</remarks>");
            code.EndLine();
        }

        code.BeginLine().Append("public static ").Append(ClassFrame.Paper).Append(' ').Append(member.Key).Append(" => ").Append(place)
            .Append(member.Number.ToString(CultureInfo.InvariantCulture)).Append(");");
        code.EndLine();
    }

    private static void WriteAlias(CodeWriter code, string alias, MemberModel member, string className)
    {
        var key = member.Key;
        if (member.Doc is not null)
            code.Line().Line($"/// <summary>The old name of <see cref=\"{key}\"/>.</summary>");
        code.Line($"[global::System.Obsolete({CSharpText.Literal($"This is the old name of the paper: use {className}.{key}")})]")
        .Line($"public static {ClassFrame.Paper} {alias} => {key};");
    }

    private static string Summarize(EntryDoc doc) => doc.Title.Length > 0 ? CSharpText.Xml(doc.Title) : "A paper without a title.";
}
