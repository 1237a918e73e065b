using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;

namespace DeepLearning.Plotly.NET.Tests.Genuine;

/// <summary>
/// Asks a chart method what each of its arguments does: the figure without any, then the difference that one argument
/// makes. Compiled into the tests and into the program that asks the genuine package (see make.sh).
/// </summary>
/// <param name="samples">Makes arguments.</param>
/// <param name="json">Gives a chart's figure as JSON.</param>
internal sealed class Prober(Samples samples, Func<object, string> json)
{
    private const BindingFlags Shared = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The methods that make or change charts.</summary>
    public static IEnumerable<MethodInfo> Methods(params Type[] types) => types
        .SelectMany(t => t.GetMethods(Shared)).Where(m => m.ReturnType.Name == "GenericChart");

    /// <summary>The name of a method with those of its parameters.</summary>
    public static string Name(MethodInfo method) =>
        $"{method.Name}({string.Join(',', method.GetParameters().Select(p => p.Name))})";

    /// <summary>Answers: <c>base</c> and then <c>Argument#0</c>, each with <c>path=value</c> pairs.</summary>
    public IEnumerable<string> Answers(MethodInfo method)
    {
        var closed = method.IsGenericMethodDefinition
            ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(Samples.Argument)])
            : method;
        var parameters = closed.GetParameters();
        var bare = Ask(closed, -1, 0);
        yield return Line("base", bare);
        foreach (var (index, parameter) in parameters.Index().Where(p => IsOptional(p.Item) && !IsDefaults(p.Item)))
        {
            var isSwitch = parameter.ParameterType.GetGenericArguments()[0] == typeof(bool);
            for (var variant = 0; variant < (isSwitch ? 2 : 1); variant++)
            {
                var change = Ask(closed, index, variant).Where(m => bare.GetValueOrDefault(m.Key) != m.Value);
                yield return Line($"{parameter.Name}#{variant}", change);
            }
        }
    }

    public static bool IsOptional(ParameterInfo parameter) => parameter.ParameterType.Name == "Optional`1";

    /// <summary>The default template is left out: it is two hundred members that no argument changes.</summary>
    private static bool IsDefaults(ParameterInfo parameter) => parameter.Name == "UseDefaults";

    private SortedDictionary<string, string> Ask(MethodInfo method, int index, int variant)
    {
        var arguments = method.GetParameters().Select((p, i) =>
            i == index ? samples.Of(p.ParameterType, variant)
            : IsDefaults(p) ? Activator.CreateInstance(p.ParameterType, false, true)
            : IsOptional(p) ? Activator.CreateInstance(p.ParameterType)
            : samples.Of(p.ParameterType)).ToArray();
        var members = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Flatten(JsonNode.Parse(json(method.Invoke(null, arguments)!)), "", members);
        return members;
    }

    private static string Line(string name, IEnumerable<KeyValuePair<string, string>> members) =>
        $"  {name} {string.Join(" ; ", members.Select(m => $"{m.Key}={m.Value}"))}".TrimEnd();

    /// <summary>Empty objects say nothing, and numbers are written in one way.</summary>
    private static void Flatten(JsonNode? node, string path, SortedDictionary<string, string> members)
    {
        switch (node)
        {
            case JsonObject inner:
                foreach (var (name, value) in inner.Where(m => !(path == "layout" && m.Key == "template")))
                    Flatten(value, path.Length == 0 ? name : $"{path}.{name}", members);
                break;
            case JsonArray list when list.Any(n => n is JsonObject or JsonArray):
                foreach (var (i, item) in list.Index())
                    Flatten(item, $"{path}[{i}]", members);
                break;
            case JsonArray { Count: 0 }:
                break;
            default:
                members[path] = node is JsonArray items ? $"[{string.Join(',', items.Select(Text))}]" : Text(node);
                break;
        }
    }

    private static string Text(JsonNode? node) =>
        node is null ? "null"
        : double.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
        : node.ToJsonString();
}
