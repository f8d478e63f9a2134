// The compiler asks for this type where a record or an init-only property is declared; netstandard2.0 has none.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
