using System.Reflection;
using System.Text.Json.Nodes;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Plotly.NET.Tests.Genuine;

/// <summary>Every argument of every chart method does to the figure what it does in the genuine package.</summary>
public sealed class GenuineTests
{
    private static readonly Prober Ours = new(
        new Samples(Styled, () => Chart.Point<double, double, string>([0.25], [0.75], UseDefaults: false)),
        chart => ((GenericChart)chart).Figure.ToJson());

    private static readonly Dictionary<string, MethodInfo> Methods =
        Prober.Methods(typeof(Chart), typeof(global::Plotly.NET.CSharp.GenericChartExtensions))
            .ToDictionary(Prober.Name);

    public static TheoryData<string> Names => [.. Methods.Keys.Select(n => n.Length < 90 ? n : n[..90])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_argument_does_what_it_does_in_the_genuine_package(string name)
    {
        var method = Methods.Single(m => m.Key.StartsWith(name, StringComparison.Ordinal)).Value;
        var facts = Facts.Of(method);
        Assert.NotNull(facts);
        var (checkedArguments, wrong) = (0, new List<string>());
        foreach (var (argument, ours) in Answers(method))
        {
            if (!facts.Answers.TryGetValue(argument, out var theirs))
                continue;
            checkedArguments++;
            var (mine, genuine) = (Normal(method, argument, ours), Normal(method, argument, theirs));
            if (!Departures.Allows(method.Name, argument) && !mine.SetEquals(genuine))
                wrong.Add($"{argument}: ours {string.Join(" ; ", mine)} | genuine {string.Join(" ; ", genuine)}");
        }

        Assert.True(checkedArguments > 0);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>How many of the arguments that 0.13 has are known in 0.14: a fall means that facts were lost.</summary>
    [Fact]
    public void Nearly_every_argument_is_checked()
    {
        var all = Methods.Values.Sum(m => m.GetParameters().Count(IsAsked));
        var known = Methods.Values.Sum(m => m.GetParameters().Count(p =>
            IsAsked(p) && Facts.Of(m)?.Answers.ContainsKey($"{p.Name}#0") == true));
        Assert.InRange(known, (int)(0.96 * all), all);
    }

    private static bool IsAsked(ParameterInfo parameter) =>
        Prober.IsOptional(parameter) && parameter.Name != "UseDefaults";

    /// <summary>Ours, until an argument is refused.</summary>
    private static List<(string Argument, string Answer)> Answers(MethodInfo method)
    {
        var answers = new List<(string, string)>();
        try
        {
            foreach (var line in Ours.Answers(method))
            {
                var parts = line.Trim().Split(' ', 2);
                answers.Add((parts[0], parts.Length > 1 ? parts[1] : ""));
            }
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
        {
            // The genuine package refuses the same arguments, and facts.txt ends there too.
        }

        return answers;
    }

    private static HashSet<string> Normal(MethodInfo method, string argument, string answer) =>
    [
        .. Facts.Members(answer).Where(m => !Departures.Ignores(method.Name, argument, m)).Select(Departures.InWords),
    ];

    private static object? Styled(Type type, int number)
    {
        if (type.DeclaringType == typeof(StyleParam))
            return null;
        var make = type.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, [typeof(JsonObject)]);
        return make?.Invoke([new JsonObject { ["probe"] = number }]);
    }
}
