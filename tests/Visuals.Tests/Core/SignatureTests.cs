using System.Reflection;

namespace DeepLearning.Visuals.Tests.Core;

/// <summary>Every visual takes a title and, last, a theme.</summary>
public sealed class SignatureTests
{
    /// <summary>Every public way to a visual, films and live curves too.</summary>
    public static TheoryData<string> Ways => [.. Methods.Select(Name)];

    private static IEnumerable<MethodInfo> Methods => typeof(Visual).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(Visual) || method.ReturnType == typeof(PlaneFilm)
            || method.ReturnType == typeof(LiveCurves));

    [Fact]
    public void There_are_ways_to_look_at() => Assert.InRange(Methods.Count(), 57, 200);

    [Theory]
    [MemberData(nameof(Ways))]
    public void It_takes_a_title_and_last_a_theme(string way)
    {
        var parameters = Methods.Single(m => Name(m) == way).GetParameters();
        Assert.Contains(parameters, p => p.ParameterType == typeof(string) && p.Name == "title");
        Assert.Equal(typeof(VisualTheme), parameters[^1].ParameterType);
        Assert.Equal(VisualTheme.Auto, (VisualTheme)parameters[^1].DefaultValue!);
    }

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}("
        + string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name)) + ")";
}
