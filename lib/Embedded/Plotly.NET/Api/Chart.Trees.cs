using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Shows a tree as rings.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Sunburst<LabelsType, ParentsType, ValuesType, IdsType, TextType>(
        IEnumerable<LabelsType> labels, IEnumerable<ParentsType> parents,
        Optional<IEnumerable<ValuesType>> Values = default, Optional<IEnumerable<IdsType>> Ids = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<IEnumerable<Color>> SectionColors = default,
        Optional<StyleParam.Colorscale> SectionColorScale = default, Optional<bool> ShowSectionColorScale = default,
        Optional<bool> ReverseSectionColorScale = default, Optional<Color> SectionOutlineColor = default,
        Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default, Optional<Line> SectionOutline = default,
        Optional<Marker> Marker = default, Optional<StyleParam.TextInfo> TextInfo = default,
        Optional<StyleParam.BranchValues> BranchValues = default, Optional<string> Count = default,
        Optional<SunburstRoot> Root = default, Optional<SunburstLeaf> Leaf = default,
        Optional<string> Level = default, Optional<int> MaxDepth = default, Optional<int> Rotation = default,
        Optional<bool> Sort = default, Optional<bool> UseDefaults = default)
        where LabelsType : IConvertible
        where ParentsType : IConvertible
        where ValuesType : IConvertible
        where IdsType : IConvertible
        where TextType : IConvertible =>
        Traces.New("sunburst").Put("labels", labels).Put("parents", parents).SameLength("labels", "parents")
            .Set("values", Values).Set("ids", Ids).Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("marker", Marker)
            .Set("textinfo", TextInfo).Set("branchvalues", BranchValues).Set("count", Count).Set("root", Root)
            .Set("leaf", Leaf).Set("level", Level).Set("maxdepth", MaxDepth).Set("rotation", Rotation)
            .Set("sort", Sort).Set("marker.opacity", MultiOpacity).Set("marker.colors", SectionColors)
            .Set("marker.colorscale", SectionColorScale).Set("marker.showscale", ShowSectionColorScale)
            .Set("marker.reversescale", ReverseSectionColorScale).Set("marker.line", SectionOutline)
            .Set("marker.line.color", SectionOutlineColor).Set("marker.line.width", SectionOutlineWidth)
            .Set("marker.line.width", SectionOutlineMultiWidth).Chart(UseDefaults);

    /// <summary>Shows a tree as nested rectangles.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Treemap<LabelsType, ParentsType, ValuesType, IdsType, TextType>(
        IEnumerable<LabelsType> labels, IEnumerable<ParentsType> parents,
        Optional<IEnumerable<ValuesType>> Values = default, Optional<IEnumerable<IdsType>> Ids = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<Color>> SectionColors = default,
        Optional<StyleParam.Colorscale> SectionColorScale = default, Optional<bool> ShowSectionColorScale = default,
        Optional<bool> ReverseSectionColorScale = default, Optional<Color> SectionOutlineColor = default,
        Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default, Optional<Line> SectionOutline = default,
        Optional<Marker> Marker = default, Optional<StyleParam.TextInfo> TextInfo = default,
        Optional<StyleParam.BranchValues> BranchValues = default, Optional<string> Count = default,
        Optional<TreemapTiling> Tiling = default, Optional<Pathbar> PathBar = default,
        Optional<TreemapRoot> Root = default, Optional<string> Level = default, Optional<int> MaxDepth = default,
        Optional<bool> UseDefaults = default)
        where LabelsType : IConvertible
        where ParentsType : IConvertible
        where ValuesType : IConvertible
        where IdsType : IConvertible
        where TextType : IConvertible =>
        Traces.New("treemap").Put("labels", labels).Put("parents", parents).SameLength("labels", "parents")
            .Set("values", Values).Set("ids", Ids).Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("textposition", TextPosition)
            .Set("textposition", MultiTextPosition).Set("marker", Marker).Set("textinfo", TextInfo)
            .Set("branchvalues", BranchValues).Set("count", Count).Set("tiling", Tiling).Set("pathbar", PathBar)
            .Set("root", Root).Set("level", Level).Set("maxdepth", MaxDepth).Set("marker.opacity", MultiOpacity)
            .Set("marker.colors", SectionColors).Set("marker.colorscale", SectionColorScale)
            .Set("marker.showscale", ShowSectionColorScale).Set("marker.reversescale", ReverseSectionColorScale)
            .Set("marker.line", SectionOutline).Set("marker.line.color", SectionOutlineColor)
            .Set("marker.line.width", SectionOutlineWidth).Set("marker.line.width", SectionOutlineMultiWidth)
            .Chart(UseDefaults);

    /// <summary>Shows a tree as rows of rectangles.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Icicle<LabelsType, ParentsType, ValuesType, IdsType, TextType>(
        IEnumerable<LabelsType> labels, IEnumerable<ParentsType> parents,
        Optional<IEnumerable<ValuesType>> Values = default, Optional<IEnumerable<IdsType>> Ids = default,
        Optional<string> Name = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<Color>> SectionColors = default,
        Optional<StyleParam.Colorscale> SectionColorScale = default, Optional<bool> ShowSectionColorScale = default,
        Optional<bool> ReverseSectionColorScale = default, Optional<Color> SectionOutlineColor = default,
        Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default, Optional<Line> SectionOutline = default,
        Optional<Marker> Marker = default, Optional<StyleParam.TextInfo> TextInfo = default,
        Optional<StyleParam.BranchValues> BranchValues = default, Optional<StyleParam.IcicleCount> Count = default,
        Optional<StyleParam.Orientation> TilingOrientation = default,
        Optional<StyleParam.TilingFlip> TilingFlip = default, Optional<IcicleTiling> Tiling = default,
        Optional<StyleParam.PathbarEdgeShape> PathBarEdgeShape = default, Optional<Pathbar> PathBar = default,
        Optional<IcicleRoot> Root = default, Optional<string> Level = default, Optional<int> MaxDepth = default,
        Optional<bool> UseDefaults = default)
        where LabelsType : IConvertible
        where ParentsType : IConvertible
        where ValuesType : IConvertible
        where IdsType : IConvertible
        where TextType : IConvertible =>
        Traces.New("icicle").Put("labels", labels).Put("parents", parents).SameLength("labels", "parents")
            .Set("values", Values).Set("ids", Ids).Set("name", Name).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("textposition", TextPosition).Set("textposition", MultiTextPosition)
            .Set("marker", Marker).Set("textinfo", TextInfo).Set("branchvalues", BranchValues).Set("count", Count)
            .Set("tiling", Tiling).Set("pathbar", PathBar).Set("root", Root).Set("level", Level)
            .Set("maxdepth", MaxDepth).Set("marker.opacity", MultiOpacity).Set("marker.colors", SectionColors)
            .Set("marker.colorscale", SectionColorScale).Set("marker.showscale", ShowSectionColorScale)
            .Set("marker.reversescale", ReverseSectionColorScale).Set("marker.line", SectionOutline)
            .Set("tiling.orientation", TilingOrientation).Set("tiling.flip", TilingFlip)
            .Set("pathbar.edgeshape", PathBarEdgeShape).Set("marker.line.color", SectionOutlineColor)
            .Set("marker.line.width", SectionOutlineWidth).Set("marker.line.width", SectionOutlineMultiWidth)
            .Chart(UseDefaults);
}
