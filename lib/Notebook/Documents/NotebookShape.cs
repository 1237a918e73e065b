using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DeepLearning.Notebook.Documents;

/// <summary>Checks JSON against the shape of nbformat 4.5.</summary>
internal static partial class NotebookShape
{
    /// <summary>Finds the first fault, top down, or null when there is none.</summary>
    public static ShapeProblem? FindProblem(JsonNode? root)
    {
        try
        {
            CheckRoot(root);
            return null;
        }
        catch (ShapeFault fault)
        {
            return fault.Problem;
        }
    }

    private static void CheckRoot(JsonNode? root)
    {
        Require(root is JsonObject, "$", $"expected a notebook object, came {root.KindInWords()}");
        var major = root.Member("nbformat");
        Require(IsInteger(major, out var version) && version == 4, Child("$", root, "nbformat"),
            $"expected nbformat 4, came {major.KindInWords()}; save it again with a current Jupyter or VS Code");
        var minor = root.Member("nbformat_minor");
        Require(IsInteger(minor, out version) && version >= 5, Child("$", root, "nbformat_minor"),
            $"expected nbformat_minor 5 (cells with ids), came {minor.KindInWords()}; "
                + "save it again with a current Jupyter");
        RequireObject(root, "metadata", "$");
        var cells = root.Member("cells");
        Require(cells is JsonArray, Child("$", root, "cells"), $"expected a list of cells, came {cells.KindInWords()}");
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < cells.AsArray().Count; i++)
            CheckCell(cells[i], i, ids);
    }

    private static void CheckCell(JsonNode? cell, int index, Dictionary<string, int> ids)
    {
        var path = $"$.cells[{index}]";
        Require(cell is JsonObject, path, $"expected a cell object, came {cell.KindInWords()}");
        var kind = cell.Member("cell_type");
        Require(kind.Text() is "code" or "markdown" or "raw", Child(path, cell, "cell_type"),
            $"expected cell_type code, markdown or raw, came {Describe(kind)}");
        var id = cell.Member("id").Text();
        Require(id is not null && IdPattern().IsMatch(id), Child(path, cell, "id"),
            $"expected an id of 1 to 64 letters, digits, hyphens, underscores, came {Describe(cell.Member("id"))}");
        Require(ids.TryAdd(id, index), path + ".id",
            $"expected unique ids, came '{id}' in cell {ids[id] + 1} and in cell {index + 1}");
        RequireText(cell.Member("source"), Child(path, cell, "source"), "source");
        var metadata = RequireObject(cell, "metadata", path);
        Require(metadata["tags"] is null or JsonArray, path + ".metadata.tags", "expected a list of tags");
        if (kind.Text() == "code")
            CheckCode(cell, path);
        else
            Require(!cell.AsObject().ContainsKey("outputs"), path + ".outputs",
                "expected no outputs in a cell without code");
    }

    private static void CheckCode(JsonNode cell, string path)
    {
        var count = cell.Member("execution_count");
        Require(count is null || IsInteger(count, out _), path + ".execution_count",
            $"expected a whole number or null, came {count.KindInWords()}");
        var outputs = cell.Member("outputs");
        Require(outputs is JsonArray, Child(path, cell, "outputs"),
            $"expected a list of outputs, came {outputs.KindInWords()}");
        for (var i = 0; i < outputs.AsArray().Count; i++)
            CheckOutput(outputs[i], $"{path}.outputs[{i}]");
    }

    private static void CheckOutput(JsonNode? output, string path)
    {
        Require(output is JsonObject, path, $"expected an output object, came {output.KindInWords()}");
        switch (output.Member("output_type").Text())
        {
            case "stream":
                Require(output.Member("name").Text() is not null, path + ".name", "expected the name of a stream");
                RequireText(output.Member("text"), path + ".text", "text");
                break;
            case "display_data" or "execute_result":
                RequireObject(output, "data", path);
                RequireObject(output, "metadata", path);
                break;
            case "error":
                Require(output.Member("ename").Text() is not null, path + ".ename", "expected a string");
                Require(output.Member("evalue").Text() is not null, path + ".evalue", "expected a string");
                var trace = output.Member("traceback");
                Require(trace is JsonArray lines && lines.All(line => line.Text() is not null), path + ".traceback",
                    "expected a list of strings");
                break;
            default:
                throw new ShapeFault(new(path,
                    "expected output_type stream, display_data, execute_result or error, came "
                        + Describe(output.Member("output_type"))));
        }
    }

    private static JsonObject RequireObject(JsonNode? parent, string name, string path)
    {
        var node = parent.Member(name);
        Require(node is JsonObject, Child(path, parent, name),
            $"expected {name} to be an object, came {node.KindInWords()}");
        return node.AsObject();
    }

    private static void RequireText(JsonNode? node, string path, string name)
    {
        var valid = node.Text() is not null || (node is JsonArray lines && lines.All(line => line.Text() is not null));
        Require(valid, path, $"expected {name} to be a string or a list of strings, came {node.KindInWords()}");
    }

    private static void Require(
        [System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool condition, string path, string text)
    {
        if (!condition)
            throw new ShapeFault(new(path, text));
    }

    private static string Child(string path, JsonNode? parent, string name) =>
        parent is JsonObject members && members.ContainsKey(name) ? $"{path}.{name}" : path;

    private static string Describe(JsonNode? node) =>
        node.Text() is { } text ? $"'{JsonNodes.Shorten(text)}'" : node.KindInWords();

    private static bool IsInteger(JsonNode? node, out int value)
    {
        value = 0;
        return node is JsonValue number && number.GetValueKind() == JsonValueKind.Number
            && number.TryGetValue(out value);
    }

    [GeneratedRegex(@"^[a-zA-Z0-9_-]{1,64}\z")]
    private static partial Regex IdPattern();

    private sealed class ShapeFault(ShapeProblem problem) : Exception(problem.Text)
    {
        public ShapeProblem Problem { get; } = problem;
    }
}

/// <summary>A fault in the shape of a notebook, and where.</summary>
/// <param name="Path">The JSON path.</param>
/// <param name="Text">What was expected and what came.</param>
internal sealed record ShapeProblem(string Path, string Text);
