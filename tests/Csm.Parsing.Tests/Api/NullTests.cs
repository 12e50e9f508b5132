using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text.Json.Serialization;

namespace Csm.Parsing.Tests.Api;

/// <summary>Every public method and constructor refuses null where its parameter is not declared to take it.</summary>
public sealed class NullTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    // Made by the first test, so that a mutation run does not take all of the library for covered by the start of each.
    private static readonly Lazy<SampleValues> Samples = new(() => new SampleValues());

    /// <summary>Each parameter that takes no null, as the type, the member's signature, and the parameter's name.</summary>
    public static IEnumerable<object[]> Parameters
        => from method in Methods()
           from parameter in method.GetParameters()
           where TakesNoNull(parameter)
           select new[] { method.DeclaringType!.FullName!, method.ToString()!, parameter.Name! };

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task Null_is_refused_by_name(string type, string member, string parameter)
    {
        MethodBase method = Methods().Single(method => method.DeclaringType!.FullName == type && method.ToString() == member);
        object? instance = method.IsStatic || method is ConstructorInfo ? null : Samples.Value.Of(method.DeclaringType!);
        object?[] arguments = [.. method.GetParameters().Select(each => each.Name == parameter ? null : Samples.Value.Of(each.ParameterType))];
        ArgumentNullException refusal = await Assert.ThrowsAsync<ArgumentNullException>(() => Call(method, instance, arguments));
        Assert.Equal(parameter, refusal.ParamName);
    }

    private static async Task Call(MethodBase method, object? instance, object?[] arguments)
    {
        try
        {
            object? result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(instance, arguments);
            await (result as Task ?? Task.CompletedTask);
        }
        catch (TargetInvocationException thrown)
        {
            ExceptionDispatchInfo.Throw(thrown.InnerException!);
        }
    }

    // What the compiler writes for a record, and operators, take whatever they are given; converters are called by the serializer alone.
    private static IEnumerable<MethodBase> Methods()
        => from type in typeof(Feed).Assembly.GetExportedTypes()
           where !type.IsSubclassOf(typeof(Delegate)) && !type.IsAssignableTo(typeof(JsonConverter)) && !type.IsSubclassOf(typeof(Attribute))
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
               .Concat<MethodBase>(type.IsAbstract ? [] : type.GetConstructors())
           where !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.ContainsGenericParameters && !method.IsAbstract
           select method;

    private static bool TakesNoNull(ParameterInfo parameter)
        => !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;
}
