namespace Csm.Parsing.Notebooks;

/// <summary>Defines how a .NET Interactive notebook shows a type. The kernel finds the attribute and its property by name.</summary>
/// <remarks>
/// Source: dotnet/interactive, docs/formatting.md. The named type is called by reflection only, in a notebook, where nothing is trimmed; a trimmed program does
/// not need it.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a parameterless constructor, and a method <c>CreateTypeFormatters</c> that returns the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;
}
