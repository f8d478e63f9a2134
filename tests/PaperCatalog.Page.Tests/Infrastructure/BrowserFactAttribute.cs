using System.Runtime.CompilerServices;

namespace PaperCatalog.Page.Tests.Infrastructure;

/// <summary>A test in a browser; it is skipped, with a reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Chromium.Program is null)
            Skip = Reason;
    }

    /// <summary>Why tests are skipped.</summary>
    public const string Reason = "There is no Chromium: install the package chromium, or say in CHROMIUM where it is.";
}
