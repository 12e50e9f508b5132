namespace Csm.Parsing.Tests;

/// <summary>The slow cases. <c>dotnet test</c> leaves them out; <c>dotnet test -p:LongTests=true</c> runs them after all others, one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LongTests
{
    /// <summary>The collection that a class of long cases is in.</summary>
    public const string Name = "Long";
}
