namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>Replaces a handle in a path. Unlike in a text, the underscore in <c>name_2024.txt</c> does not belong to the handle.</summary>
internal static class HandleInPath
{
    public static string Replace(string path, string handle, string pseudonym)
    {
        for (int start = 0; (start = path.IndexOf(handle, start, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            int end = start + handle.Length;
            bool isWhole = (start == 0 || !char.IsAsciiLetterOrDigit(path[start - 1])) && (end == path.Length || !char.IsAsciiLetterOrDigit(path[end]));
            path = isWhole ? $"{path[..start]}{pseudonym}{path[end..]}" : path;
            start += isWhole ? pseudonym.Length : 1;
        }

        return path;
    }
}
