using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The project that the samples of a document are of: a new console program that references the package.</summary>
internal static class SampleProject
{
    /// <summary>Its name, and so its root namespace.</summary>
    public const string Name = "Reading";

    // What <ImplicitUsings>enable</ImplicitUsings> gives a console program.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    // A part of a file leaves these out.
    private const string OwnUsings = """
        global using PaperCatalog;
        global using Reading;

        """;

    /// <summary>The project with a C# sample in it: a whole file where the document says so, else a part of one.</summary>
    public static TestProject With(Sample code, params TestFile[] listings) => Of(listings) with
    {
        Code = ImplicitUsings + (code.File is null ? OwnUsings : "") + code.Text,
        OutputKind = OutputKind.ConsoleApplication,
    };

    /// <summary>The project without code.</summary>
    public static TestProject Of(params TestFile[] listings) => new()
    {
        Files = listings,
        Properties = new() { ["RootNamespace"] = Name, ["ProjectDir"] = "/project/" },
    };
}
