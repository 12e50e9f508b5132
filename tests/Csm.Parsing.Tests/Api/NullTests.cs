using System.Reflection;
using System.Text.Json.Serialization;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Api;

/// <summary>Every public method and constructor refuses null, and says for which parameter, wherever its signature does not allow it.</summary>
public sealed class NullTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Feed Sample = Feed.Parse("Ann\n@ann\nFollowers\n1\nJoined May 2020\n[1/1] le 5 mai 2020 @a\n0\n0\n2");

    /// <summary>A value of each type that a parameter or an instance needs.</summary>
    private static readonly object[] Values =
    [
        Sample, Sample.Posts[0], Sample.Profile!, Sample.Source, Sample.Syntax, Sample.Syntax.SyntaxTree, Sample.Posts[0].Content, Sample.Threads[0],
        Sample.Posts[0].Dates[0], FeedLanguage.French, new CodePointMap(""), "", new MemoryStream(), new StringWriter(), new TextChange[1], new Feed[1],
        new Walker(),
    ];

    public static TheoryData<string> Parameters => [.. AllParameters().Select(NameOf)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task Null_is_refused(string name)
    {
        ParameterInfo parameter = AllParameters().Single(parameter => NameOf(parameter) == name);
        Assert.Equal(parameter.Name, (await Assert.ThrowsAsync<ArgumentNullException>(() => CallWithout(parameter))).ParamName);
    }

    [Fact]
    public void Parameters_are_found() => Assert.Contains("Csm.Parsing.Feed.Parse(String text, FeedParseOptions options, CancellationToken cancellationToken): text", AllParameters().Select(NameOf));

    private static IEnumerable<ParameterInfo> AllParameters()
    {
        var nullability = new NullabilityInfoContext();
        return typeof(Feed).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(Declared).Where(method => !method.IsSpecialName).Concat<MethodBase>(type.GetConstructors(Declared)))
            .Where(method => !method.IsAbstract && !typeof(JsonConverter).IsAssignableFrom(method.DeclaringType))
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter is { IsOut: false, ParameterType.IsValueType: false } && nullability.Create(parameter).WriteState == NullabilityState.NotNull);
    }

    private static async Task CallWithout(ParameterInfo parameter)
    {
        var method = (MethodBase)parameter.Member;
        object?[] arguments = [.. method.GetParameters().Select(other => other.Position == parameter.Position ? null : ValueFor(other))];
        try
        {
            object? result = method is ConstructorInfo constructor
                ? constructor.Invoke(arguments)
                : method.Invoke(method.IsStatic ? null : ValueOf(method.DeclaringType!), arguments);
            await (result as Task ?? Task.CompletedTask);
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    private static object? ValueFor(ParameterInfo parameter) => parameter.HasDefaultValue ? DefaultOf(parameter) : ValueOf(parameter.ParameterType);

    private static object? DefaultOf(ParameterInfo parameter)
        => parameter.DefaultValue ?? (parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);

    private static object? ValueOf(Type type)
    {
        Type needed = type.IsByRef ? type.GetElementType()! : type;
        return needed.IsValueType
            ? Activator.CreateInstance(needed)
            : Array.Find(Values, needed.IsInstanceOfType) ?? throw new InvalidOperationException($"{nameof(Values)} needs a {needed}.");
    }

    private static string NameOf(ParameterInfo parameter)
    {
        IEnumerable<string> parameters = ((MethodBase)parameter.Member).GetParameters().Select(other => $"{other.ParameterType.Name} {other.Name}");
        return $"{parameter.Member.DeclaringType!.FullName}.{parameter.Member.Name}({string.Join(", ", parameters)}): {parameter.Name}";
    }

    private sealed class Walker : SyntaxWalker;
}
