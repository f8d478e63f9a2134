using System.Text;
using PaperCatalog.Tests.Shared.Pages;
using PaperCatalog.Tool.Tests.Infrastructure;

namespace PaperCatalog.Tool.Tests;

/// <summary><c>fix</c> changes what it has to, and nothing else.</summary>
public sealed class FixTests
{
    private const string Wrong = "@misc{a,\n  title = {Alpha &amp; Beta},\n  year = {2024}\n}\n";

    private const string Right = "@misc{a,\n  title = {Alpha & Beta},\n  year = {2024}\n}\n";

    private static readonly UnicodeEncoding s_utf16 = new(bigEndian: false, byteOrderMark: true);

    private static readonly UnicodeEncoding s_bigEndian = new(bigEndian: true, byteOrderMark: true);

    public static TheoryData<string, string> Forms => new MatrixTheoryData<string, string>(["utf-8", "utf-8 with a mark", "utf-16", "utf-16 big-endian"], ["\n", "\r\n", "\r"]);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Encoding_and_line_ends_stay(string encoding, string lineEnd)
    {
        foreach (var end in (string[])["", lineEnd])
        {
            using var folder = new TestFolder();
            folder.Write("a.bib", Encode(encoding, Wrong.TrimEnd().ReplaceLineEndings(lineEnd) + end));
            folder.Run("fix", "a.bib").Ends(0);
            Assert.Equal(Encode(encoding, Right.TrimEnd().ReplaceLineEndings(lineEnd) + end), folder.Read("a.bib"));
        }
    }

    [Fact]
    public void A_run_that_only_shows_writes_nothing_and_says_so_by_its_exit_code()
    {
        using var folder = TestFolder.With(("a.bib", Wrong), ("b.bib", "@misc{b, title = {Gamma of Delta}, year = {2023}}\n"));
        Assert.Equal("a.bib: would be corrected\n", folder.Run("fix", "--dry-run").Ends(1).Out);
        Assert.Equal(
            "--- a/a.bib\n+++ b/a.bib\n@@ -1,4 +1,4 @@\n @misc{a,\n-  title = {Alpha &amp; Beta},\n+  title = {Alpha & Beta},\n   year = {2024}\n }\n",
            folder.Run("fix", "--diff").Ends(1).Out);
        Assert.Equal(Wrong, folder.ReadText("a.bib"));
        Assert.Equal("", folder.Run("fix", "b.bib", "--diff").Ends(0).Out);
    }

    [Fact]
    public void Only_the_files_that_are_named_are_written()
    {
        using var folder = TestFolder.With(("a.bib", Wrong), ("b.bib", Wrong.Replace("{a,", "{b,", StringComparison.Ordinal)));
        folder.Run("fix", "a.bib").Ends(0);
        Assert.Equal(Right, folder.ReadText("a.bib"));
        Assert.Contains("&amp;", folder.ReadText("b.bib"), StringComparison.Ordinal);
        Assert.Equal(["a.bib", "b.bib"], folder.Files);
    }

    [Fact]
    public void One_rule_alone_is_corrected()
    {
        using var folder = TestFolder.With(("a.bib", "@misc{a, title = {Alpha &amp; the the Beta}, abstract = {Of the the cat}, year = {2024}}\n"));
        folder.Run("fix", "--rule", "PAPER222").Ends(0);
        var only = folder.ReadText("a.bib");
        folder.Run("fix").Ends(0);
        Assert.NotEqual(only, folder.ReadText("a.bib"));
        Assert.Contains("Alpha & the Beta", folder.ReadText("a.bib"), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_goes_to_standard_output_corrected_or_not()
    {
        using var folder = new TestFolder();
        Assert.Equal(Right, ToolResult.Of(folder.Path, Encoding.UTF8.GetBytes(Wrong), false, "fix", "-", "--stdin-name", "a.bib").Ends(0).Out);
        Assert.Equal(Right, ToolResult.Of(folder.Path, Encoding.UTF8.GetBytes(Right), false, "fix", "-", "--stdin-name", "a.bib").Ends(0).Out);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void A_file_keeps_its_mode_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Modes and links of this kind are not those of Windows.");
            return;
        }

        using var folder = TestFolder.With(("real/a.bib", Wrong));
        File.SetUnixFileMode(folder.PathOf("real/a.bib"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(folder.PathOf("link.bib"), "real/a.bib");
        folder.Run("fix", "link.bib").Ends(0);
        Assert.Equal(Right, folder.ReadText("real/a.bib"));
        Assert.Equal("real/a.bib", new FileInfo(folder.PathOf("link.bib")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(folder.PathOf("real/a.bib")));
        Assert.Equal(["link.bib", "real/a.bib"], folder.Files);
    }

    [Fact]
    public void What_is_read_only_stays_as_it_is()
    {
        using var folder = TestFolder.With(("a.bib", Wrong));
        File.SetAttributes(folder.PathOf("a.bib"), FileAttributes.ReadOnly);
        Assert.Contains("'a.bib' cannot be written", folder.Run("fix").Ends(2).Error.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), StringComparison.Ordinal);
        File.SetAttributes(folder.PathOf("a.bib"), FileAttributes.Normal);
        Assert.Equal(Wrong, folder.ReadText("a.bib"));
        Assert.Equal(["a.bib"], folder.Files);
    }

    [Fact]
    public void A_listing_in_windows_1252_is_saved_as_utf_8()
    {
        using var folder = new TestFolder();
        var sample = RulePage.Of("PAPER101").Bad.In("text").Single();
        folder.Write(sample.Path, sample.Bytes);
        Assert.Contains("paper-catalog fix", folder.Run("check", sample.Path).Ends(1).Out + RulePage.Of("PAPER101").Text, StringComparison.Ordinal);
        Assert.Equal($"{sample.Path}: corrected, and saved as UTF-8\n", folder.Run("fix", sample.Path).Ends(0).Error);
        Assert.Equal(sample.Text, folder.ReadText(sample.Path));
        folder.Run("check", sample.Path).Ends(0);
    }

    [Theory]
    // 81 is no character of it.
    [InlineData("@misc{a, title = {Caf\u00E9 of \u0081}, year = {2024}}")]
    // It reads as no listing.
    [InlineData("caf\u00E9\n")]
    public void What_is_not_surely_in_windows_1252_is_left_alone(string text)
    {
        using var folder = new TestFolder();
        var bytes = Encoding.Latin1.GetBytes(text);
        folder.Write("a.bib", bytes);
        folder.Run("fix").Ends(0);
        Assert.Equal(bytes, folder.Read("a.bib"));
    }

    [Fact]
    public void A_half_of_a_pair_in_utf_16_is_not_lost()
    {
        using var folder = new TestFolder();
        byte[] bytes = [.. Encode("utf-16", Wrong), 0x00, 0xD8];
        folder.Write("a.bib", bytes);
        folder.Run("fix");
        Assert.Equal(bytes, folder.Read("a.bib"));
    }

    private static byte[] Encode(string encoding, string text) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 with a mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. s_utf16.Preamble, .. s_utf16.GetBytes(text)],
        _ => [.. s_bigEndian.Preamble, .. s_bigEndian.GetBytes(text)],
    };
}
