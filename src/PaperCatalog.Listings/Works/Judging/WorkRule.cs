namespace PaperCatalog.Listings.Works.Judging;

/// <summary>A row of the table of what decides: the first that fits a pair of records does.</summary>
/// <param name="Says">What it says, in words.</param>
/// <param name="Fits">Whether it fits what speaks for and against.</param>
/// <param name="Verdict">What it decides.</param>
internal sealed record WorkRule(string Says, Func<WorkEvidence, bool> Fits, WorkVerdict Verdict);
