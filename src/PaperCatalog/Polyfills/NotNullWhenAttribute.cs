#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The compiler knows this attribute by its name; .NET Standard 2.0 has none.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value with which the parameter is not null.</summary>
    public bool ReturnValue { get; } = returnValue;
}
#endif
