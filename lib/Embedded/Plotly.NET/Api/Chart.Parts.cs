using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Shows shares of a whole as slices.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Pie<ValuesType, LabelsType, TextType>(
        IEnumerable<ValuesType> values, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<IEnumerable<LabelsType>> Labels = default, Optional<double> Pull = default,
        Optional<IEnumerable<double>> MultiPull = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<Color>> SectionColors = default, Optional<Color> SectionOutlineColor = default,
        Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default, Optional<Line> SectionOutline = default,
        Optional<Marker> Marker = default, Optional<StyleParam.TextInfo> TextInfo = default,
        Optional<StyleParam.Direction> Direction = default, Optional<double> Hole = default,
        Optional<double> Rotation = default, Optional<bool> Sort = default, Optional<bool> UseDefaults = default)
        where ValuesType : IConvertible
        where LabelsType : IConvertible
        where TextType : IConvertible =>
        Traces.New("pie").Put("values", values).Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity)
            .Set("labels", Labels).Set("pull", Pull).Set("pull", MultiPull).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("textinfo", TextInfo).Set("direction", Direction).Set("hole", Hole).Set("rotation", Rotation)
            .Set("sort", Sort).Set("marker.opacity", MultiOpacity).Set("marker.colors", SectionColors)
            .Set("marker.line", SectionOutline).Set("marker.line.color", SectionOutlineColor)
            .Set("marker.line.width", SectionOutlineWidth).Set("marker.line.width", SectionOutlineMultiWidth)
            .Chart(UseDefaults);

    /// <summary>Shows shares of a whole as slices around a hole.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Doughnut<ValuesType, LabelsType, TextType>(
        IEnumerable<ValuesType> values, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<IEnumerable<LabelsType>> Labels = default, Optional<double> Pull = default,
        Optional<IEnumerable<double>> MultiPull = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<Color>> SectionColors = default, Optional<Color> SectionOutlineColor = default,
        Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default, Optional<Line> SectionOutline = default,
        Optional<Marker> Marker = default, Optional<StyleParam.TextInfo> TextInfo = default,
        Optional<StyleParam.Direction> Direction = default, Optional<double> Hole = default,
        Optional<double> Rotation = default, Optional<bool> Sort = default, Optional<bool> UseDefaults = default)
        where ValuesType : IConvertible
        where LabelsType : IConvertible
        where TextType : IConvertible =>
        Traces.New("pie").Put("values", values).Put("hole", 0.4).Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("labels", Labels).Set("pull", Pull).Set("pull", MultiPull).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("textinfo", TextInfo).Set("direction", Direction).Set("hole", Hole)
            .Set("rotation", Rotation).Set("sort", Sort).Set("marker.opacity", MultiOpacity)
            .Set("marker.colors", SectionColors).Set("marker.line", SectionOutline)
            .Set("marker.line.color", SectionOutlineColor).Set("marker.line.width", SectionOutlineWidth)
            .Set("marker.line.width", SectionOutlineMultiWidth).Chart(UseDefaults);

    /// <summary>Shows shares of a whole as the layers of a funnel.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart FunnelArea<ValuesType, LabelsType, TextType>(
        IEnumerable<ValuesType> values, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<IEnumerable<LabelsType>> Labels = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<Color>> SectionColors = default, Optional<Color> SectionOutlineColor = default,
        Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default, Optional<Line> SectionOutline = default,
        Optional<Marker> Marker = default, Optional<StyleParam.TextInfo> TextInfo = default,
        Optional<double> AspectRatio = default, Optional<double> BaseRatio = default,
        Optional<bool> UseDefaults = default)
        where ValuesType : IConvertible
        where LabelsType : IConvertible
        where TextType : IConvertible =>
        Traces.New("funnelarea").Put("values", values).Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("labels", Labels).Set("text", Text).Set("text", MultiText)
            .Set("textposition", TextPosition).Set("textposition", MultiTextPosition).Set("marker", Marker)
            .Set("textinfo", TextInfo).Set("aspectratio", AspectRatio).Set("baseratio", BaseRatio)
            .Set("marker.opacity", MultiOpacity).Set("marker.colors", SectionColors).Set("marker.line", SectionOutline)
            .Set("marker.line.color", SectionOutlineColor).Set("marker.line.width", SectionOutlineWidth)
            .Set("marker.line.width", SectionOutlineMultiWidth).Chart(UseDefaults);
}
