using FranceTravail.Assistant.Web.Rendering;

namespace FranceTravail.Assistant.Web.Tests.Rendering;

public sealed class TypedDayTests
{
    [Theory]
    [InlineData("1/3/2024")]
    [InlineData(" 01.03.2024 ")]
    [InlineData("1-3-2024")]
    [InlineData("01032024")]
    [InlineData("2024-03-01")]
    public void Read_TheFormsThatPeopleType_AreTheDay(string typed) =>
        Assert.Equal(new TypedDay(new DateOnly(2024, 3, 1), null), TypedDay.Read(typed));

    [Theory]
    [InlineData("31/02/2026", nameof(TypedDayFault.NoSuchDay))]
    [InlineData("29-2-2025", nameof(TypedDayFault.NoSuchDay))]
    [InlineData("32012026", nameof(TypedDayFault.NoSuchDay))]
    [InlineData("2026-13-01", nameof(TypedDayFault.NoSuchDay))]
    [InlineData("01/03/1944", nameof(TypedDayFault.Year))]
    [InlineData("01/03/2100", nameof(TypedDayFault.Year))]
    [InlineData("01/03/26", nameof(TypedDayFault.Form))]
    [InlineData("2026", nameof(TypedDayFault.Form))]
    [InlineData("le 1er mars", nameof(TypedDayFault.Form))]
    [InlineData("1/3", nameof(TypedDayFault.Form))]
    [InlineData("//", nameof(TypedDayFault.Form))]
    public void Read_NoDay_SaysWhy(string typed, string fault) =>
        Assert.Equal((null, fault), (TypedDay.Read(typed).Day, TypedDay.Read(typed).Fault.ToString()));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Read_Nothing_IsNoFault(string? typed) => Assert.Equal(new TypedDay(null, null), TypedDay.Read(typed));
}
