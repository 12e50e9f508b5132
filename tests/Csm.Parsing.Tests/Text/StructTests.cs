using System.Reflection;
using Csm.Parsing.Text;
using NodaTime;

namespace Csm.Parsing.Tests.Text;

public sealed class StructTests
{
    public static TheoryData<Type> Structs =>
        [.. typeof(Feed).Assembly.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false, IsNested: false })];

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_struct_is_equatable_and_its_default_can_be_read(Type type)
    {
        object value = Activator.CreateInstance(type)!;
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());
        Assert.Equal(value, Activator.CreateInstance(type));
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
        Assert.NotNull(value.ToString());
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            property.GetValue(value);
        }
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_struct_with_an_order_equals_its_default_in_it(Type type)
    {
        if (type.GetInterface("IComparable`1") is { } comparable)
        {
            object value = Activator.CreateInstance(type)!;
            Assert.Equal(0, comparable.GetMethod("CompareTo")!.Invoke(value, [value]));
            Assert.Equal(new object[] { false, false, true, true }, ((string[])["op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual"])
                .Select(name => type.GetMethod(name)!.Invoke(null, [value, value])!));
        }
    }

    [Fact]
    public void Places_of_a_text_are_in_its_order()
    {
        TextSpan[] spans = [new(0, 0), new(0, 2), new(1, 0), new(1, 1)];
        Assert.Equal(spans, spans.AsEnumerable().Reverse().Order());
        LinePosition[] positions = [new(0, 5), new(1, 0), new(1, 2)];
        Assert.Equal(positions, positions.AsEnumerable().Reverse().Order());
        Assert.True(positions[0] < positions[1] && positions[2] > positions[1] && positions[0] <= positions[0] && positions[1] >= positions[0]);
    }

    [Fact]
    public void Bounds_are_in_order_and_an_open_end_is_outside()
    {
        LocalDate day = new(2025, 5, 1);
        DateBounds[] bounds = [new(null, day), new(null, null), new(day, day), new(day, day.PlusDays(1)), new(day, null), new(day.PlusDays(1), day)];
        Assert.Equal(bounds, bounds.AsEnumerable().Reverse().Order());
    }

    [Fact]
    public void Thread_indices_and_entities_are_in_order()
    {
        string[] indices = ["1/?", "1/2", "1/3", "2/2"];
        Assert.Equal(indices, indices.AsEnumerable().Reverse().Select(index => Feed.Parse($"[{index}] a").Posts[0].ThreadIndex!.Value).Order().Select(index => index.ToString()));
        Assert.Equal(["@B", "@c", "@a/b", "#A", "#b"], PostText.Parse("#b @c #A @a/b @B").Entities.Order().Select(entity => entity.Text));
    }

    [Fact]
    public void A_span_knows_what_it_holds()
    {
        var span = TextSpan.FromBounds(2, 5);
        Assert.Equal((2, 3, 5), (span.Start, span.Length, span.End));
        Assert.True(span.Contains(2) && span.Contains(4) && !span.Contains(5) && !span.Contains(1));
        Assert.True(span.Contains(new TextSpan(2, 3)) && !span.Contains(new TextSpan(2, 4)));
        Assert.True(span.OverlapsWith(new TextSpan(4, 9)) && !span.OverlapsWith(new TextSpan(5, 9)));
        Assert.Equal("[2..5)", span.ToString());
    }

    [Fact]
    public void A_negative_span_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(5, 2));
}
