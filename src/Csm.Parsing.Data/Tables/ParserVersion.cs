using System.Reflection;

namespace Csm.Parsing.Data;

/// <summary>The version of Csm.Parsing that is running.</summary>
internal static class ParserVersion
{
    /// <summary>The version without the commit that the SDK appends after a plus sign: the same version writes the same bytes.</summary>
    public static string Text { get; } =
        typeof(Feed).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
