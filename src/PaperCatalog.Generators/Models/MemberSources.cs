using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>A plan with the listings that its documentation is taken from. Equal at a glance as long as none of them was read anew.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Listings">The listings of its sources, in the same order; none where nobody reads documentation.</param>
internal sealed record MemberSources(MemberPlan Plan, EquatableArray<ListingModel> Listings);
