using System.Reflection;
using Tei.Validation;

namespace Tei.Conformance.Tests.Conventions;

/// <summary>What the conventions are about: the two libraries, their public types and their kinds of finding.</summary>
internal static class Product
{
    public static Assembly Tei { get; } = typeof(TeiEncoder).Assembly;

    public static Assembly Validation { get; } = typeof(Diagnostic).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Validation.GetExportedTypes().Concat(Tei.GetExportedTypes())];

    /// <summary>The classes that list kinds of finding in a static <c>All</c>, in the order of their first codes.</summary>
    public static IReadOnlyList<Type> DescriptorLists { get; } = [.. PublicTypes.Where(t => Listed(t).Count > 0).OrderBy(t => Listed(t)[0].Code, StringComparer.Ordinal)];

    /// <summary>What the static <c>All</c> of a class lists; empty where it has none.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Listed(Type type) =>
        type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as IReadOnlyList<DiagnosticDescriptor> ?? [];

    /// <summary>The descriptors that a class holds one by one, in fields and properties.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Declared(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>(),
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(DiagnosticDescriptor)).Select(p => p.GetValue(null)).OfType<DiagnosticDescriptor>(),
    ];
}
