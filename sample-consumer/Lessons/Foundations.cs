using PaperCatalog;

namespace SampleConsumer.Lessons;

/// <summary>
/// Code says which paper it stands on, and the compiler checks that there is such a paper: as a member, in documentation
/// (<see cref="Papers.LlmInt8"/>), or in an attribute, with a note of what of the paper it is.
/// </summary>
[Cites(nameof(Papers.LlmPruner), Note = "section 3")]
internal static class Foundations
{
    // What a build says where one of the names is misspelled: 'LlmPrunner' as a text, then as a member.
    private const string Lookup = "error PAPER501: Papers has no paper with the key 'LlmPrunner': did you mean 'LlmPruner'?";
    private const string Member = "error CS0117: 'Papers' does not contain a definition for 'LlmPrunner'";

    public static void Show()
    {
        Page.Heading("What the code stands on");

        foreach (var paper in Papers.Cited)
            Page.Row((paper.Key, 20), (paper.Title, 0));
        Page.Blank();
        Page.Field("Write", "Papers.All[\"LlmPrunner\"], or [Cites(\"LlmPrunner\")]", labelWidth: 6);
        Page.Field("Says", Lookup, labelWidth: 6);
        Page.Field("Write", "Papers.LlmPrunner", labelWidth: 6);
        Page.Field("Says", Member + "; an editor offers 'LlmPruner'", labelWidth: 6);
    }
}
