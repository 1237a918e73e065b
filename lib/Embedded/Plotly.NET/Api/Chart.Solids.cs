using Plotly.NET.Figures;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Shows a matrix as heights over the plane.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Surface<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData, Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<YType>> Y = default, Optional<string> Name = default,
        Optional<bool> ShowLegend = default, Optional<double> Opacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<Contours> Contours = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Traces.New("surface").Put("z", zData).Set("x", X).Set("y", Y).Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("contours", Contours)
            .Set("colorscale", ColorScale).Set("showscale", ShowScale).Chart(UseDefaults)
            .Lay("scene.camera.projection.type", "perspective");

    /// <summary>Draws a body of triangles.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Mesh3D<XType, YType, ZType, IType, JType, KType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<ZType> z, Optional<IEnumerable<IType>> I = default,
        Optional<IEnumerable<JType>> J = default, Optional<IEnumerable<KType>> K = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> Color = default, Optional<Contour> Contour = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default,
        Optional<ColorBar> ColorBar = default, Optional<bool> FlatShading = default,
        Optional<StyleParam.TriangulationAlgorithm> TriangulationAlgorithm = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where IType : IConvertible
        where JType : IConvertible
        where KType : IConvertible
        where TextType : IConvertible =>
        Traces.New("mesh3d").Put("x", x).Put("y", y).Put("z", z).SameLength("x", "y", "z").Set("i", I).Set("j", J)
            .Set("k", K).Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("color", Color).Set("contour", Contour).Set("colorscale", ColorScale)
            .Set("showscale", ShowScale).Set("colorbar", ColorBar).Set("flatshading", FlatShading)
            .Set("alphahull", TriangulationAlgorithm).Chart(UseDefaults)
            .Lay("scene.camera.projection.type", "perspective");

    /// <summary>Shows a vector field as cones.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Cone<XType, YType, ZType, UType, VType, WType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<ZType> z, IEnumerable<UType> u, IEnumerable<VType> v,
        IEnumerable<WType> w, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default, Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.ConeSizeMode> SizeMode = default, Optional<StyleParam.ConeAnchor> ConeAnchor = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where UType : IConvertible
        where VType : IConvertible
        where WType : IConvertible
        where TextType : IConvertible =>
        Traces.New("cone").Put("x", x).Put("y", y).Put("z", z).Put("u", u).Put("v", v).Put("w", w)
            .SameLength("x", "y", "z", "u", "v", "w").Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("colorscale", ColorScale)
            .Set("showscale", ShowScale).Set("colorbar", ColorBar).Set("sizemode", SizeMode).Set("anchor", ConeAnchor)
            .Chart(UseDefaults).Lay("scene.camera.projection.type", "perspective");

    /// <summary>Shows a vector field as tubes that follow it.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart StreamTube<XType, YType, ZType, UType, VType, WType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<ZType> z, IEnumerable<UType> u, IEnumerable<VType> v,
        IEnumerable<WType> w, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default, Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default, Optional<ColorBar> ColorBar = default,
        Optional<int> MaxDisplayed = default, Optional<StreamTubeStarts> TubeStarts = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where UType : IConvertible
        where VType : IConvertible
        where WType : IConvertible
        where TextType : IConvertible =>
        Traces.New("streamtube").Put("x", x).Put("y", y).Put("z", z).Put("u", u).Put("v", v).Put("w", w)
            .SameLength("x", "y", "z", "u", "v", "w").Set("name", Name).Set("showlegend", ShowLegend)
            .Set("opacity", Opacity).Set("text", Text).Set("text", MultiText).Set("colorscale", ColorScale)
            .Set("showscale", ShowScale).Set("colorbar", ColorBar).Set("maxdisplayed", MaxDisplayed)
            .Set("starts", TubeStarts).Chart(UseDefaults).Lay("scene.camera.projection.type", "perspective");

    /// <summary>Shows a scalar field as translucent layers.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart Volume<XType, YType, ZType, ValueType, TextType, OpacityScaleType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<ZType> z, IEnumerable<ValueType> value,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default,
        Optional<ColorBar> ColorBar = default, Optional<double> IsoMin = default, Optional<double> IsoMax = default,
        Optional<Caps> Caps = default, Optional<Slices> Slices = default, Optional<Surface> Surface = default,
        Optional<IEnumerable<IEnumerable<OpacityScaleType>>> OpacityScale = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where ValueType : IConvertible
        where TextType : IConvertible
        where OpacityScaleType : IConvertible =>
        Traces.New("volume").Put("x", x).Put("y", y).Put("z", z).Put("value", value).SameLength("x", "y", "z")
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("colorscale", ColorScale).Set("showscale", ShowScale).Set("colorbar", ColorBar)
            .Set("isomin", IsoMin).Set("isomax", IsoMax).Set("caps", Caps).Set("slices", Slices)
            .Set("surface", Surface).Set("opacityscale", OpacityScale).Chart(UseDefaults)
            .Lay("scene.camera.projection.type", "perspective");

    /// <summary>Shows where a scalar field has given values.</summary>
    /// <inheritdoc cref="Line{XType, YType, TextType}"/>
    public static GenericChart IsoSurface<XType, YType, ZType, ValueType, TextType>(
        IEnumerable<XType> x, IEnumerable<YType> y, IEnumerable<ZType> z, IEnumerable<ValueType> value,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default,
        Optional<ColorBar> ColorBar = default, Optional<double> IsoMin = default, Optional<double> IsoMax = default,
        Optional<Caps> Caps = default, Optional<Slices> Slices = default, Optional<Surface> Surface = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where ValueType : IConvertible
        where TextType : IConvertible =>
        Traces.New("isosurface").Put("x", x).Put("y", y).Put("z", z).Put("value", value).SameLength("x", "y", "z")
            .Set("name", Name).Set("showlegend", ShowLegend).Set("opacity", Opacity).Set("text", Text)
            .Set("text", MultiText).Set("colorscale", ColorScale).Set("showscale", ShowScale).Set("colorbar", ColorBar)
            .Set("isomin", IsoMin).Set("isomax", IsoMax).Set("caps", Caps).Set("slices", Slices)
            .Set("surface", Surface).Chart(UseDefaults).Lay("scene.camera.projection.type", "perspective");
}
