using System.Collections;
using System.Reflection;
using Csm.Parsing.Json;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Api;

/// <summary>Provides a value of each type of the public surface: those that can be reached from a parsed feed, and a few others.</summary>
internal sealed class SampleValues
{
    private readonly List<object> _values =
        ["text", new MemoryStream(), new StringWriter(), new Walker(), new FeedJsonOptions(), new CodePointMap("text"), DocumentField.Of<PostDocument>()[0]];

    public SampleValues()
    {
        Collect(Feed.Parse("Name\n@handle\nFollowers\n21K\nBio of @someone\nJoined May 2020\n[1/2] 📜 [T] #a since May 2024\n1\n2\n3\n[2/2] b\n1\n2\n3\n1\n"));
        Collect(Feed.Parse("Ann\n@ann\n·\n2h\na\nQuote\nBob\n@bob\n·\n3h\nb\n").Posts[0].Quote);
        Collect(new FeedParseOptions());
        foreach (Type type in typeof(Feed).Assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters))
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            {
                Collect(property.GetValue(null));
            }
        }
    }

    /// <summary>The first value of the type, an empty list of it, or its default.</summary>
    public object? Of(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (_values.Find(bare.IsInstanceOfType) is { } value)
        {
            return value;
        }

        return type.IsInterface && type.IsGenericType ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
            : type.IsValueType ? Activator.CreateInstance(type)
            : throw new InvalidOperationException($"There is no sample of {type}: add one to {nameof(SampleValues)}.");
    }

    private void Collect(object? value)
    {
        if (value is null or string || _values.Exists(known => known.GetType() == value.GetType()))
        {
            return;
        }

        if (value.GetType().Assembly == typeof(Feed).Assembly)
        {
            _values.Add(value);
            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                Collect(property.GetValue(value));
            }
        }

        foreach (object? item in value as IEnumerable ?? Array.Empty<object>())
        {
            Collect(item);
        }
    }

    private sealed class Walker : SyntaxWalker;
}
