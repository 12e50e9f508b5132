using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Csm.Parsing.Tests.Api;

/// <summary>One type of an assembly used by another: in a signature, a field, an attribute, or the body of a method.</summary>
/// <param name="User">The type that is written in the source, not a closure or state machine that the compiler made of it.</param>
/// <param name="Member">The name of the member that uses it; of the type itself where it is a base type, an interface or an attribute.</param>
/// <param name="Used">The type that is used.</param>
internal sealed record TypeUse(Type User, string Member, Type Used)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public override string ToString() => $"{User.FullName}.{Member} uses {Used.FullName}";

    /// <summary>The uses of the assembly's own types in all its types, those inside one type left out.</summary>
    public static IEnumerable<TypeUse> In(Assembly assembly)
        => from type in assembly.GetTypes()
           from use in Of(type)
           let user = Written(type)
           let used = Written(use.Used)
           where used.Assembly == assembly && used != user
           select new TypeUse(user, MemberOf(type, use.Member), used);

    private static IEnumerable<(string Member, Type Used)> Of(Type type)
    {
        IEnumerable<Type> head = [.. type.BaseType is { } baseType ? [baseType] : Type.EmptyTypes, .. type.GetInterfaces(), .. AttributesOf(type)];
        return head.Select(used => (type.Name, used))
            .Concat(type.GetFields(Declared).SelectMany(field => AttributesOf(field).Append(field.FieldType).Select(used => (field.Name, used))))
            .Concat(type.GetProperties(Declared).SelectMany(property => AttributesOf(property).Select(used => (property.Name, used))))
            .Concat(type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)).SelectMany(method => UsedBy(method).Select(used => (method.Name, used))))
            .SelectMany(use => Parts(use.used).Select(part => (use.Name, part)));
    }

    private static IEnumerable<Type> UsedBy(MethodBase method)
        => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo { ReturnType: var result } ? [result] : [])
            .Concat(method.IsGenericMethod ? method.GetGenericArguments().SelectMany(parameter => parameter.GetGenericParameterConstraints()) : [])
            .Concat(AttributesOf(method))
            .Concat(method.GetMethodBody() is { } body ? UsedIn(body, method) : []);

    private static IEnumerable<Type> UsedIn(MethodBody body, MethodBase method)
        => body.LocalVariables.Select(variable => variable.LocalType)
            .Concat(body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType!))
            .Concat(MembersIn(body.GetILAsByteArray()!, method).SelectMany(UsedBy));

    // A member that is called or read: where it is declared, and what its call has to know.
    private static IEnumerable<Type> UsedBy(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType!, method.ReturnType, .. method.GetGenericArguments()],
        MethodInfo method => [method.DeclaringType!, method.ReturnType],
        _ => [member.DeclaringType!],
    };

    private static IEnumerable<MemberInfo> MembersIn(byte[] code, MethodBase method)
    {
        Type[]? ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        Type[]? ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (int place = 0; place < code.Length;)
        {
            OpCode operation = OpCodesByValue[code[place] == 0xFE ? (short)(0xFE00 | code[place + 1]) : code[place]];
            place += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(place)), ofType, ofMethod)!;
            }

            place += LengthOfOperand(operation.OperandType, code.AsSpan(place));
        }
    }

    private static int LengthOfOperand(OperandType type, ReadOnlySpan<byte> operand) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(operand)),
        _ => 4,
    };

    private static IEnumerable<Type> AttributesOf(MemberInfo member)
        => member.GetCustomAttributesData().SelectMany(attribute => attribute.ConstructorArguments
            .Concat(attribute.NamedArguments.Select(argument => argument.TypedValue))
            .Select(argument => argument.Value)
            .OfType<Type>()
            .Append(attribute.AttributeType));

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!)
            : type.IsGenericParameter ? []
            : type.GetGenericArguments().SelectMany(Parts).Append(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static Type Written(Type type) => IsMade(type) && type.DeclaringType is { } outer ? Written(outer) : type;

    // <Find>d__7, <>c__DisplayClass3_0 and a method <Find>b__3_0 are all of the method Find, or of the type.
    private static string MemberOf(Type type, string member)
    {
        string name = member.StartsWith('<') ? member : IsMade(type) && type.Name.StartsWith('<') ? type.Name : member;
        return name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end ? name[1..end] : member;
    }

    private static bool IsMade(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.Name.StartsWith('<');
}
