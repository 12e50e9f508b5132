using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace Csm.Parsing.Tests.Model;

/// <summary>What a property gives twice is made once.</summary>
public sealed class CachedTests
{
    private const string Dump = "Ann\n@ann\nFollowers\n1\nBio of @bob\nJoined May 2020\n[1/3] 📜 [T] #a $ABC https://example.org @c/list since May 2024\n1\n2\n3\n[3/3] 🗞️ Two 🗞️ @b\n1\n2\n3\n";

    private const string Page = "Ann\n@ann\n·\n2h\nReplying to \n@bob\na #b $ABC https://example.org @c/list\n0:03 / 0:58\nQuote\nBob\n@bob\n·\n3h\nb @c\nShow more\n";

    [Theory]
    [InlineData(Dump)]
    [InlineData(Page)]
    public void A_list_or_object_is_the_same_when_read_again(string text)
        => Assert.All(
            ValuesOf(Feed.Parse(text)).SelectMany(PropertiesOf, (value, property) => (value, property)),
            each => AssertSame(each.property.GetValue(each.value), each.property.GetValue(each.value)));

    [Fact]
    public void Every_list_has_an_element_in_a_sample()
    {
        IEnumerable<(string Name, bool IsEmpty)> lists = new[] { Dump, Page }.SelectMany(text => ValuesOf(Feed.Parse(text)).SelectMany(PropertiesOf, (value, property) => (value, property)))
            .Where(each => each.property.PropertyType.IsGenericType)
            .Select(each => ($"{each.property.DeclaringType!.Name}.{each.property.Name}", !((IEnumerable)each.property.GetValue(each.value)!).GetEnumerator().MoveNext()));
        Assert.Empty(lists.GroupBy(list => list.Name).Where(list => list.All(each => each.IsEmpty)).Select(list => list.Key));
    }

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

    private static IEnumerable<object> ValuesOf(Feed feed) =>
    [
        feed, .. feed.Profile is { } profile ? (object[])[profile, profile.Bio!] : [],
        .. feed.Posts.SelectMany(post => (object[])[post, post.Content, .. post.Quote is { } quote ? [quote] : Array.Empty<object>()]),
        .. feed.Threads,
    ];

    private static IEnumerable<PropertyInfo> PropertiesOf(object value)
        => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
                || (property.PropertyType.IsClass && property.PropertyType != typeof(string)));
}
