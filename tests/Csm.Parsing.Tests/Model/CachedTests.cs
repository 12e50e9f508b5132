using System.Collections.Immutable;
using System.Reflection;

namespace Csm.Parsing.Tests.Model;

/// <summary>What a property gives twice is made once.</summary>
public sealed class CachedTests
{
    private static readonly Feed Dump = Feed.Parse("Ann\n@ann\nFollowers\n1\nBio of @bob\nJoined May 2020\n[1/3] 📜 [T] #a since May 2024\n1\n2\n3\n[3/3] 🗞️ Two 🗞️ @b\n1\n2\n3\n");

    private static readonly Feed Page = Feed.Parse("Ann\n@ann\n·\n2h\nReplying to \n@bob\na #b\n0:03 / 0:58\nQuote\nBob\n@bob\n·\n3h\nb\nShow more\n");

    public static TheoryData<string> Properties => [.. Values().SelectMany(PropertiesOf, (_, property) => $"{property.DeclaringType!.Name}.{property.Name}").Distinct()];

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_list_or_object_is_the_same_when_read_again(string name)
        => Assert.All(
            Values().SelectMany(value => PropertiesOf(value), (value, property) => (value, property)).Where(each => $"{each.property.DeclaringType!.Name}.{each.property.Name}" == name),
            each => AssertSame(each.property.GetValue(each.value), each.property.GetValue(each.value)));

    private static void AssertSame(object? first, object? second)
    {
        if (first is ValueType)
        {
            // Two immutable arrays are equal if they are one array.
            Assert.True(first.Equals(second));
        }
        else
        {
            Assert.Same(first, second);
        }
    }

    private static IEnumerable<object> Values() =>
        new Feed[] { Dump, Page }.SelectMany(feed => (object[])
        [
            feed, .. feed.Profile is { } profile ? (object[])[profile, profile.Bio!] : [],
            .. feed.Posts.SelectMany(post => (object[])[post, post.Content, .. post.Quote is { } quote ? [quote] : Array.Empty<object>()]),
            .. feed.Threads,
        ]);

    private static IEnumerable<PropertyInfo> PropertiesOf(object value)
        => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
                || (property.PropertyType.IsClass && property.PropertyType != typeof(string)));
}
