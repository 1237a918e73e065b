namespace DeepLearning.Display.Drawing;

/// <summary>Maps data to pixels along one axis.</summary>
internal sealed class Scale
{
    private readonly PlotAxis _axis;
    private readonly double _low;
    private readonly double _high;

    private Scale(PlotAxis axis, double low, double high)
    {
        _axis = axis;
        _low = low;
        _high = high;
    }

    /// <summary>Gets the end at the low side, in data units.</summary>
    public double Min => Back(_low);

    /// <summary>Gets the end at the high side, in data units.</summary>
    public double Max => Back(_high);

    /// <summary>Gets the kind of the axis.</summary>
    public AxisKind Kind => _axis.Kind;

    /// <summary>Fits an axis to the values it must show, with a little air, unless the axis names its range.</summary>
    public static Scale Fit(PlotAxis axis, IEnumerable<double> values)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (var value in values)
        {
            var place = Forward(axis.Kind, value);
            if (double.IsFinite(place))
                (low, high) = (Math.Min(low, place), Math.Max(high, place));
        }

        if (axis.Kind == AxisKind.Category)
            (low, high) = (0, Math.Max(0, (axis.Categories?.Count ?? 1) - 1));
        if (low > high)
            (low, high) = axis.Kind == AxisKind.Log ? (-1, 1) : (0, 1);
        (low, high) = Pad(low, high);
        return new Scale(axis, Fixed(axis, axis.Min) ?? low, Fixed(axis, axis.Max) ?? high).Ordered();
    }

    /// <summary>The share of the way along the axis, 0 to 1 inside the range; NaN without a place.</summary>
    public double Share(double value) => (Forward(_axis.Kind, value) - _low) / (_high - _low);

    /// <summary>Round places inside the range, as shares of the way, with labels.</summary>
    public List<Tick> ShareTicks(int target)
    {
        var ticks = _axis.Kind switch
        {
            AxisKind.Log => Ticks.Log(_low, _high, target),
            AxisKind.Date => Ticks.Date(_low, _high, target),
            AxisKind.Category => Names(target),
            _ => Ticks.Linear(_low, _high, target),
        };
        return ticks.ConvertAll(t => new Tick((t.Value - _low) / (_high - _low), t.Label));
    }

    private static double Forward(AxisKind kind, double value) =>
        kind == AxisKind.Log ? (value > 0 ? Math.Log10(value) : double.NaN) : value;

    private double Back(double place) => _axis.Kind == AxisKind.Log ? Math.Pow(10, place) : place;

    private static double? Fixed(PlotAxis axis, double? end) =>
        end is { } value && double.IsFinite(Forward(axis.Kind, value)) ? Forward(axis.Kind, value) : null;

    private static (double Low, double High) Pad(double low, double high)
    {
        var span = high - low;
        if (!double.IsFinite(span) || span > 1e300)
            return (Math.Max(low, -1e300), Math.Min(high, 1e300));
        if (span <= Math.Max(Math.Abs(low), Math.Abs(high)) * 1e-12)
        {
            var room = high == 0 ? 1 : Math.Abs(high) * 0.2;
            return (low - room, high + room);
        }

        return (low - (span * 0.04), high + (span * 0.04));
    }

    private Scale Ordered() => _low < _high
        ? this
        : new Scale(_axis, Math.Min(_low, _high) - 0.5, Math.Max(_low, _high) + 0.5);

    private List<Tick> Names(int target)
    {
        var names = _axis.Categories ?? [];
        var every = Math.Max(1, (int)Math.Ceiling(names.Count / (double)target));
        var ticks = new List<Tick>();
        for (var i = 0; i < names.Count; i += every)
            ticks.Add(new Tick(i, names[i]));
        return ticks;
    }
}
