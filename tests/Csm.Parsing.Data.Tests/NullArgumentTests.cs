using System.Reflection;
using Csm.Parsing.Syntax;
using Csm.Parsing.Tests;
using NodaTime;

namespace Csm.Parsing.Data.Tests;

/// <summary>Whatever the package makes public refuses null where its signature does not allow it.</summary>
/// <remarks>Members that take a span cannot be called by reflection, and no span is null.</remarks>
public sealed class NullArgumentTests
{
    private static readonly Dictionary<string, ParameterInfo> Parameters = typeof(FeedTable).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .OfType<MethodBase>()
        .Where(member => !member.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike))
        .SelectMany(member => member.GetParameters())
        .Where(RefusesNull)
        .ToDictionary(Describe);

    public static TheoryData<string> Names() => new(Parameters.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Null_is_refused(string name)
    {
        ParameterInfo parameter = Parameters[name];

        var exception = await Assert.ThrowsAsync<ArgumentNullException>(() => CallWithNullFor(parameter));

        Assert.NotNull(exception.ParamName);
    }

    [Fact]
    public void Asynchronous_members_refuse_null_before_there_is_a_task()
        => Assert.All(
            Parameters.Values.Where(parameter => parameter.Member is MethodInfo method && typeof(Task).IsAssignableFrom(method.ReturnType)),
            parameter => Assert.Throws<ArgumentNullException>(() => { _ = CallWithNullFor(parameter); }));

    private static bool RefusesNull(ParameterInfo parameter)
        => !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static string Describe(ParameterInfo parameter) => $"{parameter.Name} of {parameter.Member.DeclaringType!.Name}: {parameter.Member}";

    private static Task CallWithNullFor(ParameterInfo parameter)
    {
        var member = (MethodBase)parameter.Member;
        object?[] arguments = [.. member.GetParameters().Select(other => other.Position == parameter.Position ? null : SampleOf(other.ParameterType))];
        object? result = member is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : member.Invoke(member.IsStatic ? null : SampleOf(member.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, arguments, null);
        return result switch
        {
            Task task => task,
            ValueTask task => task.AsTask(),
            _ => Task.CompletedTask,
        };
    }

    private static FeedHistory History() => FeedHistory.FromFeeds([Feed.Parse(Seed.Text, new FeedParseOptions { CollectedAt = new YearMonth(2025, 4) })]);

    private static object? SampleOf(Type type) => type switch
    {
        { IsValueType: true } => Activator.CreateInstance(type),
        { IsArray: true } => Array.CreateInstance(type.GetElementType()!, 0),
        { IsInterface: true, IsGenericType: true } => Array.CreateInstance(type.GetGenericArguments()[0], 0),
        { Name: nameof(String) } => "post_index",
        { Name: nameof(Stream) } => new MemoryStream(),
        { Name: nameof(TextWriter) } => new StringWriter(),
        { Name: nameof(Feed) } => Seed.Parse(),
        { Name: nameof(SyntaxTree) } => Seed.Parse().Syntax.SyntaxTree,
        { Name: nameof(FeedTable) } => FeedTable.Posts,
        { Name: nameof(TableRow) } => new[] { Seed.Parse() }.SelectMany(FeedTable.Posts.GetRows).First(),
        { Name: nameof(TableSchema) } => TableSchema.Csm,
        { Name: nameof(TableWriter) } => TableWriter.Create(Stream.Null, FeedTable.Posts, TableFormat.Csv),
        { Name: nameof(Table) } => FeedTable.Posts,
        { Name: nameof(HistoryTable) } => HistoryTable.Observations,
        { Name: nameof(FeedHistory) } => History(),
        { Name: nameof(FeedHistoryBuilder) } => new FeedHistoryBuilder(),
        { Name: nameof(PostHistory) } => History().Posts[0],
        { Name: nameof(FeedNetwork) } => FeedNetwork.FromMentions([]),
        { Name: nameof(FeedNetworkBuilder) } => FeedNetworkBuilder.ForMentions(),
        { Name: nameof(Pseudonymizer) } => new Pseudonymizer("0123456789abcdef"u8),
        _ when type.GetConstructor([]) is { } constructor => constructor.Invoke([]),
        _ => throw new NotSupportedException($"There is no sample of {type}: add one."),
    };
}
