using System.Reflection;
using System.Runtime.CompilerServices;

namespace Csm.Parsing.Tests.Api;

/// <summary>Folders are phases: a type uses only its own phase and those before it.</summary>
public sealed class DependencyTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // The model stands in the root namespace, and the options with it; the front door hands them down.
    private static readonly string[] Phases =
    [
        "Csm.Parsing.Text", "Csm.Parsing.Diagnostics", "Csm.Parsing.Syntax", "Csm.Parsing.Grammar", "Csm.Parsing.Grammar.Tables",
        "Csm.Parsing.Grammar.Scanners", "Csm.Parsing.Grammar.Dates", "Csm.Parsing", "Csm.Parsing.Json", "Csm.Parsing.Html",
    ];

    public static TheoryData<Type> Types =>
        [.. typeof(Feed).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Csm.Parsing", StringComparison.Ordinal) == true
            && !type.IsDefined(typeof(CompilerGeneratedAttribute)))];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_uses_no_later_phase(Type type)
    {
        string[] later = [.. UsedBy(type).Where(used => PhaseOf(used) > PhaseOf(type) && used != typeof(FeedParseOptions) && used != typeof(FeedLanguage)).Select(used => used.FullName!).Distinct()];
        Assert.Empty(later);
    }

    private static int PhaseOf(Type type) => Array.IndexOf(Phases, type.Namespace) switch
    {
        // The grammar and its scanners, tables and dates are one phase, and so are the model, its JSON and its HTML.
        >= 3 and <= 6 => 3,
        >= 7 => 7,
        int phase => phase,
    };

    private static IEnumerable<Type> UsedBy(Type type)
        => type.GetFields(Declared).Select(field => field.FieldType)
            .Concat(type.GetMethods(Declared).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(Declared).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            .Append(type.BaseType ?? typeof(object))
            .SelectMany(Parts)
            .Where(used => used.Assembly == type.Assembly);

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
