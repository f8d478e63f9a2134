using System.Globalization;
using System.Text;

namespace PaperCatalog.Generators.Emit;

/// <summary>Text as it may stand in C# code, whatever it holds.</summary>
internal static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
            AppendEscaped(literal, unit);
        return literal.Append('"').ToString();
    }

    /// <summary>
    /// The content of an XML documentation comment on one line. What XML or the line cannot hold, and what would change how
    /// the rest of the line reads, is left out.
    /// </summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '\t':
                    xml.Append(' ');
                    break;
                case var high when char.IsHighSurrogate(high) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    xml.Append(high).Append(text[++i]);
                    break;
                case var unit when IsPlain(unit):
                    xml.Append(unit);
                    break;
            }
        }

        return xml.ToString();
    }

    private static void AppendEscaped(StringBuilder literal, char unit)
    {
        switch (unit)
        {
            case '"' or '\\':
                literal.Append('\\').Append(unit);
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            case var _ when IsPlain(unit) || char.IsSurrogate(unit):
                literal.Append(unit);
                break;
            default:
                literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    // Control and formatting characters, line separators, lone surrogates and non-characters are not plain.
    private static bool IsPlain(char unit) => unit is not ('\uFFFE' or '\uFFFF') && CharUnicodeInfo.GetUnicodeCategory(unit) is
        not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or
            UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
