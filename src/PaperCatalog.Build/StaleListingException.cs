namespace PaperCatalog.Build;

/// <summary>A listing no longer has what the assembly was compiled with.</summary>
/// <param name="key">The key of the paper.</param>
internal sealed class StaleListingException(string key)
    : Exception($"the paper '{key}' is no longer in the listings, which must have changed during the build: build once more");
