using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>A plan with what its listings say. Equal at a glance as long as none of them was read anew.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Docs">What each of its sources says, in the same order.</param>
internal sealed record MemberSources(MemberPlan Plan, EquatableArray<ListingDocs> Docs);
