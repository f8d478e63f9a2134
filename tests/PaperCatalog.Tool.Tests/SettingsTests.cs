using System.Text;
using PaperCatalog.Tool.Settings;
using PaperCatalog.Tool.Tests.Infrastructure;

namespace PaperCatalog.Tool.Tests;

/// <summary>What settings and severities say of places and of each other.</summary>
public sealed class SettingsTests
{
    private const string Bad = "@misc{a, title = {Alpha &amp; Beta}, author = {Ma, Xinyin}, year = {2024}}\n";

    [Theory]
    [InlineData("{\n  \"class\": \"two words\"\n}", "(2,12): 'two words' is no name of a class")]
    [InlineData("{ \"class\": \"class\" }", "(1,12): 'class' is no name of a class")]
    [InlineData("{ \"class\": \"\" }", "(1,12): '' is no name of a class")]
    [InlineData("{ // why\n  \"rules\": \"loud\" }", "(2,12): 'loud' is no preset")]
    [InlineData("{ \"keys\":\n\t\"colour\" }", "(2,2): 'colour' is nothing that keys are made of")]
    [InlineData("{ \"merge\": \"all\" }", "(1,12): 'all' is no way to merge entries")]
    [InlineData("{ \"severities\": { \"PAPER220\": \"none\",\n \"PAPER301\": \"loud\" } }", "(2,14): 'loud' is no severity of PAPER301")]
    [InlineData("{ \"severities\": { \"PAPER999\": \"none\" } }", "(1,31): 'PAPER999' is no rule")]
    [InlineData("{\n  \"files\": [\n    { \"include\": \"a\", \"year\": 2024 },\n    { \"include\": \"*\", \"year\": 12 }\n  ]\n}", "(4,31): 12 is no year of capture")]
    [InlineData("{ \"files\": [ { \"include\": \"*\", \"dialect\": \"Latin\" } ] }", "(1,43): 'Latin' is no dialect")]
    [InlineData("{ \"files\": [ { \"include\": \"*\", \"catalog\": \"1st\" } ] }", "(1,43): '1st' is no name of a class")]
    public void A_value_that_cannot_be_is_said_at_its_place(string json, string said)
    {
        using var folder = TestFolder.With(("paper-catalog.json", json), ("a.bib", Bad));
        Assert.Contains("paper-catalog.json" + said, folder.Run("check").Ends(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Papers")]
    [InlineData("_x1")]
    [InlineData("Élan")]
    public void A_class_can_have_the_name_of_one(string name)
    {
        using var folder = TestFolder.With(("paper-catalog.json", $"{{ \"class\": \"{name}\", \"files\": [ {{ \"include\": \"*\", \"catalog\": \"{name}\" }} ] }}"), ("a.bib", Bad));
        folder.Run("check").Ends(1);
    }

    [Fact]
    public void Places_are_those_of_values_behind_a_byte_order_mark_too()
    {
        var json = "{ \"a\": { \"b\": 1 }, /* [ */\n  \"c\": [ { \"a\": [] }, 2 ], }";
        Assert.Equal(new JsonPlace(1, 8), JsonPlace.Of(Encoding.UTF8.GetBytes(json), "a"));
        Assert.Equal(new JsonPlace(1, 15), JsonPlace.Of(Encoding.UTF8.GetBytes(json), "a", "b"));
        Assert.Equal(new JsonPlace(2, 23), JsonPlace.Of(Encoding.UTF8.GetBytes(json), "c", 1));
        Assert.Equal(new JsonPlace(1, 15), JsonPlace.Of([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)], "a", "b"));
        Assert.Equal(new JsonPlace(1, 1), JsonPlace.Of(Encoding.UTF8.GetBytes(json), "c", 2));
        Assert.Equal(new JsonPlace(1, 1), JsonPlace.Of(Encoding.UTF8.GetBytes(json), "c", "a"));
        Assert.Equal(new JsonPlace(1, 1), JsonPlace.Of(Encoding.UTF8.GetBytes(json), "d"));
    }

    // As the compiler has it: the higher level, and of one level neither.
    [Theory]
    [InlineData("", "", ": warning PAPER220: ")]
    [InlineData("global_level = 101", "", ": error PAPER220: ")]
    [InlineData("global_level = 99", "", ": info PAPER220: ")]
    [InlineData("", "global_level = -1", ": error PAPER220: ")]
    [InlineData("Global_Level=7 # low", "global_level = 8", ": info PAPER220: ")]
    [InlineData("global_level = high", "", ": warning PAPER220: ")]
    public void Of_two_global_configs_the_level_counts(string nearer, string farther, string shown)
    {
        using var folder = TestFolder.With(
            (".globalconfig", $"is_global = true\n{farther}\ndotnet_diagnostic.PAPER220.severity = suggestion\n"),
            ("papers/.globalconfig", $"is_global = true\n{nearer}\ndotnet_diagnostic.PAPER220.severity = error\n"),
            ("papers/a.bib", Bad));
        Assert.Contains(shown, ToolResult.Of(folder.PathOf("papers"), "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_global_config_says_of_certain_paths_is_about_code()
    {
        using var folder = TestFolder.With(("a.bib", Bad), (".globalconfig", "is_global = true\n [/src/*.cs]\ndotnet_diagnostic.PAPER220.severity = none\n"));
        folder.Run("check").Ends(1);
    }
}
