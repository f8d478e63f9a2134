namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>What came of a damage.</summary>
/// <param name="IsCaught">Whether a problem is within the damaged lines.</param>
/// <param name="AreOthersSame">Whether all other entries are unchanged in every field; none was added or lost.</param>
/// <param name="AreOthersQuiet">Whether outside of the damaged lines no problem is new.</param>
internal readonly record struct DamageOutcome(bool IsCaught, bool AreOthersSame, bool AreOthersQuiet);
