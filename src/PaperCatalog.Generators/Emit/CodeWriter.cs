using System.Text;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes C#, with <c>\n</c> at the end of lines and four spaces a level.</summary>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _code = new();
    private int _level;

    /// <summary>Writes a line at the current level; an empty one without trailing spaces.</summary>
    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
            BeginLine().Append(line);
        return EndLine();
    }

    /// <summary>Begins a line at the current level: what is appended to the result is its text, until <see cref="EndLine"/>.</summary>
    public StringBuilder BeginLine() => _code.Append(' ', _level * SpacesPerLevel);

    /// <summary>Ends a line.</summary>
    public CodeWriter EndLine()
    {
        _code.Append('\n');
        return this;
    }

    /// <summary>Writes an opening brace and goes a level down.</summary>
    public CodeWriter Open()
    {
        Line("{");
        _level++;
        return this;
    }

    /// <summary>Goes a level up and writes a closing brace.</summary>
    public CodeWriter Close(string after = "")
    {
        _level--;
        return Line("}" + after);
    }

    /// <summary>Writes what <paramref name="write"/> writes a level down.</summary>
    public CodeWriter Indented(Action<CodeWriter> write)
    {
        _level++;
        write(this);
        _level--;
        return this;
    }

    /// <summary>How much was written.</summary>
    public int Length => _code.Length;

    /// <summary>What was written after so much.</summary>
    public string ToString(int start) => _code.ToString(start, _code.Length - start);

    /// <inheritdoc/>
    public override string ToString() => _code.ToString();
}
