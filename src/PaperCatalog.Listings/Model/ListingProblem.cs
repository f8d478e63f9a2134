namespace PaperCatalog.Listings;

/// <summary>A problem that only shows when listings are compared.</summary>
/// <param name="Listing">The number of the listing that it is in, in the order of the listings' paths.</param>
/// <param name="Problem">What is wrong there.</param>
public sealed record ListingProblem(int Listing, Problem Problem);
