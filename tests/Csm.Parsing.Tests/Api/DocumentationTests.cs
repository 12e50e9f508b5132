using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Xml.Linq;

namespace Csm.Parsing.Tests.Api;

/// <summary>What IntelliSense shows of the library.</summary>
public sealed class DocumentationTests
{
    private static readonly XElement[] Members =
        [.. XDocument.Load(Path.ChangeExtension(typeof(Feed).Assembly.Location, ".xml")).Descendants("member")];

    /// <summary>The public methods and constructors that no base type and no compiler describes.</summary>
    public static TheoryData<string> MethodsWithParameters =>
        [.. Methods().Where(method => method.GetParameters().Length > 0).Select(method => $"{method.DeclaringType!.FullName}.{method.Name}").Distinct()];

    [Theory]
    [MemberData(nameof(MethodsWithParameters))]
    public void Every_parameter_is_described(string name)
    {
        foreach (MethodBase method in Methods().Where(method => $"{method.DeclaringType!.FullName}.{method.Name}" == name && method.GetParameters().Length > 0))
        {
            string[] parameters = [.. method.GetParameters().Select(parameter => parameter.Name!)];
            string generic = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
            string id = $"M:{name.Replace("..ctor", ".#ctor", StringComparison.Ordinal)}{generic}(";
            Assert.Contains(
                Members.Where(member => member.Attribute("name")!.Value.StartsWith(id, StringComparison.Ordinal)),
                member => parameters.SequenceEqual(member.Elements("param").Select(element => element.Attribute("name")!.Value)));
        }
    }

    private static IEnumerable<MethodBase> Methods()
        => from type in typeof(Feed).Assembly.GetExportedTypes()
           where !type.IsAssignableTo(typeof(JsonConverter)) && !type.IsSubclassOf(typeof(Delegate))
           from method in type.GetMethods().Where(method => method.DeclaringType == type && !method.IsSpecialName && method.GetBaseDefinition() == method)
               .Concat<MethodBase>(type.GetConstructors())
           where method.Name is not ("Equals" or "CompareTo") && !method.IsDefined(typeof(CompilerGeneratedAttribute))
           select method;
}
