namespace DeepLearning.Datasets.Tests;

public sealed class RealSeriesTests
{
    [Fact]
    public void Sunspots_yearly_and_monthly()
    {
        var settings = RealData.Settings("timeseries");
        var (yearly, monthly) = (Sunspots.Load(monthly: false, settings), Sunspots.Load(monthly: true, settings));

        Assert.Equal((309, 2820), (yearly.Count, monthly.Count));
        Assert.Equal((new DateOnly(1700, 1, 1), new DateOnly(2008, 1, 1)), (yearly.Times[0], yearly.Times[^1]));
        Assert.Equal([5f, 11f, 16f], yearly.Values.data<float>().ToArray()[..3]);
        Assert.Equal(new DateOnly(1983, 12, 1), monthly.Times[^1]);
        Assert.Equal(58f, monthly.Values[0, 0].item<float>());
    }

    [Fact]
    public void Carbon_dioxide_has_59_gaps_and_they_can_be_filled()
    {
        var series = CarbonDioxide.Load(RealData.Settings("timeseries"));

        Assert.Equal((2284, 59), (series.Count, series.Missing));
        Assert.Equal([2284, 1], series.Values.shape);
        var filled = series.Filled();
        Assert.Equal(0, filled.Missing);
        Assert.InRange(filled.Values.data<float>().ToArray().Min(), 310, 320);
        Assert.Throws<ArgumentException>(() => series.ToDataset(10));
        Assert.Equal(2284 - 10, filled.ToDataset(10).Count);
    }

    [Fact]
    public void Temperatures_miss_two_days_of_the_calendar()
    {
        var series = MinTemperatures.Load(RealData.Settings("timeseries"));

        Assert.Equal((3650, 0), (series.Count, series.Missing));
        Assert.DoesNotContain(new DateOnly(1984, 12, 31), series.Times);
        Assert.Contains(new DateOnly(1984, 12, 30), series.Times);
    }

    [Fact]
    public void Seattle_has_four_columns_and_a_word()
    {
        var series = SeattleWeather.Load(RealData.Settings("timeseries"));

        Assert.Equal([1461, 4], series.Values.shape);
        var tally = DataCard.Tally(series.Labels!.data<long>().ToArray(), series.ClassNames);
        Assert.Equal([("drizzle", 53), ("fog", 101), ("rain", 641), ("snow", 26), ("sun", 640)], tally);
        Assert.Equal(12.8f, series.Values[0, 1].item<float>());
        var (train, test) = series.Split(0.2);
        Assert.Equal((1169, 292), (train.Count, test.Count));
        Assert.True(train.Times[^1] < test.Times[0]);
    }
}
