using System.Globalization;
using System.Text;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>Text as it may stand in C# code, whatever it holds.</summary>
internal static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i += SafeText.Length(text, i))
            AppendEscaped(literal, text, i);
        return literal.Append('"').ToString();
    }

    /// <summary>
    /// The content of an XML documentation comment on one line. What XML or the line cannot hold, and what would change how
    /// the rest of the line reads, is left out.
    /// </summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i += SafeText.Length(text, i))
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
                case var _ when SafeText.IsPlain(text, i):
                    xml.Append(text, i, SafeText.Length(text, i));
                    break;
            }
        }

        return xml.ToString();
    }

    private static void AppendEscaped(StringBuilder literal, string text, int at)
    {
        switch (text[at])
        {
            case '"' or '\\':
                literal.Append('\\').Append(text[at]);
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
            case var _ when SafeText.IsPlain(text, at):
                literal.Append(text, at, SafeText.Length(text, at));
                break;
            case var _ when SafeText.Length(text, at) == 2:
                literal.Append("\\U").Append(char.ConvertToUtf32(text[at], text[at + 1]).ToString("X8", CultureInfo.InvariantCulture));
                break;
            case var unit:
                literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
