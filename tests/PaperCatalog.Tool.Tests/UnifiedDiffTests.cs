using System.Diagnostics;
using System.Text;
using PaperCatalog.Listings;
using PaperCatalog.Tool.Fixing;
using PaperCatalog.Tool.Output;
using PaperCatalog.Tool.Tests.Infrastructure;

namespace PaperCatalog.Tool.Tests;

/// <summary>A difference turns the one text into the other, by the word of <c>git apply</c>.</summary>
public sealed class UnifiedDiffTests
{
    [Fact]
    public void Git_applies_it()
    {
        using var folder = new TestFolder();
        var random = new Random(3);
        for (var round = 0; round < 60; round++)
        {
            var before = Text(random, random.Next(40));
            var after = Change(before, random);
            using var diff = new StringWriter();
            UnifiedDiff.Write(new Paint(diff, hasColor: false), "a.txt", Utf8Text.FromString(before), Utf8Text.FromString(after));
            if (before == after)
            {
                Assert.Equal("", diff.ToString());
                continue;
            }

            folder.Write("a.txt", Encoding.UTF8.GetBytes(before));
            folder.Write("a.diff", Encoding.UTF8.GetBytes(diff.ToString()));
            if (!TryApply(folder))
                Assert.Skip("git is not installed.");
            Assert.Equal(after, folder.ReadText("a.txt"));
        }
    }

    [Fact]
    public void A_long_text_takes_no_longer_than_its_lines()
    {
        var before = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"line {i % 1_000}\n"));
        var after = before.Replace("line 500\n", "line five hundred\n", StringComparison.Ordinal);
        using var diff = new StringWriter();
        UnifiedDiff.Write(new Paint(diff, hasColor: false), "a.txt", Utf8Text.FromString(before), Utf8Text.FromString(after));
        Assert.Contains("+line five hundred\n", diff.ToString(), StringComparison.Ordinal);
    }

    private static string Text(Random random, int lines)
    {
        var text = string.Concat(Enumerable.Range(0, lines).Select(_ => $"{(char)('a' + random.Next(6))}{(random.Next(9) == 0 ? "\r" : "")}\n"));
        return random.Next(3) == 0 ? text.TrimEnd('\n') : text;
    }

    private static string Change(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var left = random.Next(5); left > 0; left--)
        {
            var at = random.Next(lines.Count);
            if (random.Next(2) == 0)
                lines.Insert(at, "new");
            else if (lines.Count > 1)
                lines.RemoveAt(at);
        }

        return string.Join('\n', lines);
    }

    private static bool TryApply(TestFolder folder)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["apply", "--whitespace=nowarn", "--unidiff-zero", "a.diff"]) { WorkingDirectory = folder.Path, RedirectStandardError = true })!;
            var error = git.StandardError.ReadToEnd();
            git.WaitForExit();
            Assert.True(git.ExitCode == 0, error + "\n" + folder.ReadText("a.diff"));
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
