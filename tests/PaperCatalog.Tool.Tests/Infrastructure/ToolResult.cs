using System.Text;
using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Tests.Infrastructure;

/// <summary>What a command came to, run in this process.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ToolResult(int Code, string Out, string Error)
{
    /// <summary>Runs a command in a folder.</summary>
    public static ToolResult Of(string folder, params string[] arguments) => Of(folder, [], hasTerminal: false, arguments);

    /// <summary>Runs a command with something on its standard input, and perhaps at a terminal.</summary>
    public static ToolResult Of(string folder, byte[] input, bool hasTerminal, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var bytes = new MemoryStream();
        var code = ToolRoot.RunAsync(arguments, new ToolConsole(output, error, folder)
        {
            OpenInput = () => new MemoryStream(input),
            OpenOutput = () => new UnclosedStream(bytes),
            HasTerminal = hasTerminal,
        }).GetAwaiter().GetResult();
        return new ToolResult(code, output + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    /// <summary>This result, which must have the exit code.</summary>
    public ToolResult Ends(int code)
    {
        Assert.True(Code == code, $"It ended with {Code}.\n{Out}\n{Error}");
        return this;
    }

    // What is written to it is read when the command is over.
    private sealed class UnclosedStream(MemoryStream stream) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => stream.Length;

        public override long Position { get => stream.Position; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => stream.Write(buffer, offset, count);
    }
}
