using System.Reflection;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace DeepLearning.Plotly.NET.Tests;

/// <summary>Styles from their JSON; their own makers want every argument, as the genuine ones do.</summary>
internal static class Styles
{
    public static T Of<T>(string json) => (T)typeof(T)
        .GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, [typeof(JsonObject)])!
        .Invoke([JsonNode.Parse(json)!.AsObject()]);

    public static Title Title(string text) => Of<Title>($$"""{"text":"{{text}}"}""");
}
