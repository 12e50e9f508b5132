using System.Diagnostics.CodeAnalysis;

namespace Csm.Parsing.Fuzz;

/// <summary>Throws with the promise that is broken.</summary>
internal static class Promise
{
    public static void Holds([DoesNotReturnIf(false)] bool condition, string promise)
    {
        if (!condition)
        {
            throw new BrokenPromiseException(promise);
        }
    }
}
