using System.Globalization;
using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes the tables of a source class, and the method that the runtime library reads them by.</summary>
/// <remarks>
/// Each part is a member of its own. The compiler makes an object of every byte of a literal and keeps those of a member
/// until it is compiled: with all parts of a table in one, 100,000 papers took it 2 GB more.
/// </remarks>
/// <param name="code">What is written to.</param>
/// <param name="type">The enumeration that names the tables.</param>
internal sealed class TableCode(CodeWriter code, string type)
{
    private readonly List<(string Name, int Parts)> _tables = [];

    /// <summary>Writes a table; nothing where it has no rows.</summary>
    public void Write(ImageTable table)
    {
        for (var part = 0; part < table.Rows.PartCount; part++)
        {
            var written = table.Rows.Write(part);
            WriteLines(table.Name, part, table.About, written.LineCount, (line, text) => written.AppendLine(text, line));
        }
    }

    /// <summary>Writes the keys, which are no table.</summary>
    public void Write(KeyText keys)
    {
        for (var part = 0; part < keys.PartCount; part++)
        {
            var lines = keys.Lines(part);
            WriteLines(
                nameof(CatalogTable.Keys), part, "the papers' keys", lines.Count, (line, text) => text.Append(lines.Array![lines.Offset + line]));
        }
    }

    /// <summary>Writes names, one a line, which are no table; nothing where there are none.</summary>
    public void WriteNames(string table, string about, EquatableArray<string> names)
    {
        if (names.Count > 0)
            code.Line().Line($"// {table}: {about}").Line($"{Declare(table, 0)}{CSharpText.Literal(string.Join("\n", names))}u8;");
    }

    /// <summary>Writes a text, which is no table.</summary>
    public void WriteText(string table, int part, string literal) => code.Line().Line($"{Declare(table, part)}{literal};");

    /// <summary>Writes the method, after all tables. One with several parts has a method of its own: few are ever called.</summary>
    public void WriteRead()
    {
        code.Line().Line($"protected override {ClassFrame.Bytes} Read({type} table, int part) => table switch").Open();
        foreach (var (table, parts) in _tables)
            code.Line($"{type}.{table}{(parts == 1 ? $" when part == 0 => {table}0" : $" => {table}(part)")},");
        code.Line("_ => default,").Close(";");
        foreach (var (table, parts) in _tables)
        {
            if (parts == 1)
                continue;
            code.Line().Line($"private static {ClassFrame.Bytes} {table}(int part) => part switch").Open();
            for (var part = 0; part < parts; part++)
                code.Line($"{Number(part)} => {table}{Number(part)},");
            code.Line("_ => default,").Close(";");
        }
    }

    private static string Number(int part) => part.ToString(CultureInfo.InvariantCulture);

    private void WriteLines(string table, int part, string about, int count, Action<int, System.Text.StringBuilder> append)
    {
        code.Line();
        if (part == 0)
        {
            foreach (var comment in $"{table}: {about}".Split('\n'))
                code.Line("// " + comment);
        }

        code.Line(Declare(table, part) + "\"\"\"").Indented(inner =>
        {
            for (var line = 0; line < count; line++)
            {
                append(line, inner.BeginLine());
                inner.EndLine();
            }

            inner.Line("\"\"\"u8;");
        });
    }

    private string Declare(string table, int part)
    {
        if (part == 0)
            _tables.Add((table, 1));
        else
            _tables[_tables.Count - 1] = (table, part + 1);
        return $"private static {ClassFrame.Bytes} {table}{Number(part)} => ";
    }
}
