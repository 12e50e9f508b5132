namespace Csm.Parsing.Notebooks;

/// <summary>Tells a .NET Interactive notebook how to show a type. The kernel finds it by its name and the one of its property.</summary>
/// <remarks>Source: dotnet/interactive, docs/formatting.md. What it names is called by reflection alone, in a notebook, where nothing is trimmed; a program that is trimmed does without it.</remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a constructor without parameters, and a method <c>CreateTypeFormatters</c> that gives the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;
}
