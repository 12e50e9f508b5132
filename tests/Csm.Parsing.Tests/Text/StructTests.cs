using System.Reflection;
using Csm.Parsing.Text;

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
