using System.Reflection;
using DeepLearning.Testing;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Says which visuals a test uses as a reader does, and what they must answer.</summary>
/// <param name="visuals">The visuals, as Family.Method.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InteractsAttribute(params string[] visuals) : Attribute
{
    /// <summary>Gets the visuals.</summary>
    public string[] Visuals { get; } = visuals;
}

/// <summary>
/// Every visual with a script has a test that says what it must answer, besides those that ask the same of all.
/// That the gallery's examples are all public visuals is tested in Visuals.Tests.
/// </summary>
public sealed class InteractionListTests
{
    private static IEnumerable<(MethodInfo Method, string Visual)> Declared =>
        from type in typeof(InteractionListTests).Assembly.GetTypes()
        from method in type.GetMethods()
        where method.IsDefined(typeof(InteractsAttribute))
        from visual in method.GetCustomAttribute<InteractsAttribute>()!.Visuals
        select (method, visual);

    [Fact]
    public void Every_visual_with_a_script_has_an_interaction_test() => Assert.Equal(
        VisualGallery.All.Keys.Where(HasScript).Order(StringComparer.Ordinal),
        Declared.Select(d => d.Visual).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void They_are_tests() => Assert.All(
        Declared, d => Assert.True(d.Method.IsDefined(typeof(FactAttribute)), d.Method.Name));

    private static bool HasScript(string name) =>
        Probe.Example(name).Html.Contains("dlv.start(", StringComparison.Ordinal);
}
