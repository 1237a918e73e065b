using DeepLearning.Display.Drawing;

namespace DeepLearning.Display.Tests.Drawing;

public sealed class TicksTests
{
    [Theory]
    [InlineData(0, 1, "0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(-3, 12, "0 5 10")]
    [InlineData(0, 1500, "0 500 1,000 1,500")]
    [InlineData(0.0012, 0.0019, "0.0012 0.0014 0.0016 0.0018")]
    [InlineData(0, 3e7, "0 10M 20M 30M")]
    public void Linear_steps_are_round(double min, double max, string labels) =>
        Assert.Equal(labels, string.Join(' ', Ticks.Linear(min, max, 5).Select(t => t.Label)));

    [Theory]
    [InlineData(-3, 0, "0.001 0.01 0.1 1")]
    [InlineData(0, 1, "1 2 5 10")]
    [InlineData(0.1, 0.2, "1.3 1.4 1.5")]
    public void Logarithmic_steps_are_powers_of_ten(double min, double max, string labels) =>
        Assert.Equal(labels, string.Join(' ', Ticks.Log(min, max, 5).Select(t => t.Label)));

    [Fact]
    public void Long_times_are_marked_by_years()
    {
        var days = (new DateTime(2020, 3, 1) - DateTime.UnixEpoch).TotalDays;
        Assert.Equal("2021 2022 2023 2024", string.Join(' ', Ticks.Date(days, days + 1500, 5).Select(t => t.Label)));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(1234.5, "1,234.5")]
    [InlineData(2e6, "2M")]
    [InlineData(3e12, "3e12")]
    [InlineData(0.00001234, "1.234e-5")]
    public void Numbers_are_short(double value, string text) => Assert.Equal(text, Ticks.Short(value));
}
