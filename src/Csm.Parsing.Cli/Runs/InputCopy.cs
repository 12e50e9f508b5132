using System.Collections.Immutable;

namespace Csm.Parsing.Cli.Runs;

/// <summary>What identifies an input that was read, to find copies that count twice.</summary>
/// <param name="Path">The path as given.</param>
/// <param name="Checksum">The SHA-256 of the bytes.</param>
/// <param name="CollectedAt">When the pages were copied; null if that is unknown.</param>
/// <param name="Handles">The different handles of its profiles.</param>
internal sealed record InputCopy(string Path, string Checksum, CollectionTime? CollectedAt, ImmutableArray<string> Handles);
