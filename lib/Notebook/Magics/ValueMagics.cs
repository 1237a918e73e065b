using DeepLearning.Notebook.Languages;

namespace DeepLearning.Notebook.Magics;

/// <summary><c>#!share</c>, <c>#!set</c> and <c>#!value</c>: values on their way between languages.</summary>
internal static class ValueMagics
{
    /// <summary><c>#!share --from csharp data [--as other]</c>: makes a value known to the cell's language.</summary>
    public static void Share(MagicCall call)
    {
        if (call.Plain is not [var name])
            throw call.Fail("expected a source and a name, for example #!share --from csharp data.");
        var from = CellLanguages.Canonical(call.Option("--from") ?? "csharp") ?? call.Option("--from")!;
        Give(call, call.Option("--as") ?? name, Find(call, from, name));
    }

    /// <summary><c>#!set --name n --value v</c>: text, <c>@csharp:x</c>, <c>@value:x</c>, <c>@input:?</c>.</summary>
    public static void Set(MagicCall call)
    {
        if (call.Option("--name") is not { } name || call.Option("--value") is not { } text)
            throw call.Fail("expected --name and --value, for example #!set --name n --value @csharp:x.");
        object? value = text;
        var password = text.StartsWith("@password", StringComparison.Ordinal);
        if (password || text.StartsWith("@input", StringComparison.Ordinal))
            value = CellInput.Read(After(text), password);
        else if (text.StartsWith('@') && text.Contains(':'))
            value = Find(call, CellLanguages.Canonical(text[1..text.IndexOf(':')]) ?? text[1..], After(text));
        Give(call, name, value);
    }

    /// <summary><c>#!value --name n</c>: keeps the text that follows, or a file's.</summary>
    public static void Store(MagicCall call)
    {
        var name = call.Option("--name") ?? throw call.Fail("expected a name, for example #!value --name text.");
        if (call.Option("--from-url") is not null)
            throw call.Fail("--from-url is not supported: notebooks here need no network; use --from-file.");
        call.Run.ValueName = name;
        if (call.Option("--from-file") is not { } file)
            return;
        var path = Path.GetFullPath(file, call.Folder);
        if (!File.Exists(path))
            throw call.Fail(MissingFile.Describe(file, path));
        call.Run.State.StoredValues[name] = File.ReadAllText(path);
    }

    private static string After(string text) => text.Contains(':') ? text[(text.IndexOf(':') + 1)..] : string.Empty;

    private static object? Find(MagicCall call, string language, string name)
    {
        if (language == "value")
        {
            return call.Run.State.StoredValues.GetValueOrDefault(name) ?? throw call.Fail(
                $"no value '{name}' is stored; there is {List(call.Run.State.StoredValues.Keys)}.");
        }

        if (language is not ("csharp" or "fsharp"))
            throw call.Fail($"cannot read from '{language}': values can come from csharp, fsharp and value.");
        var variables = language == "csharp" ? call.Run.State.Variables : call.Run.State.FSharp.Variables;
        var kind = language == "csharp" ? "C# variable" : "F# value";
        var variable = variables.FirstOrDefault(v => v.Name == name) ?? throw call.Fail(
            $"no {kind} is called '{name}'; there is {List(variables.Select(v => v.Name))}.");
        return variable.Value;
    }

    private static void Give(MagicCall call, string name, object? value)
    {
        switch (call.Part.Language)
        {
            case "csharp":
                call.Run.Declare(name, value);
                break;
            case "fsharp":
                call.Run.State.FSharp.Declare(name, value);
                break;
            case "value":
                call.Run.State.StoredValues[name] = value as string ?? Formatting.ValueFormatter.ToJson(value);
                break;
            default:
                call.Run.SharedWithPage += $"window[{Formatting.ValueFormatter.ToJson(name)}] = "
                    + $"{Json(call, name, value)};\n";
                break;
        }
    }

    private static string Json(MagicCall call, string name, object? value)
    {
        try
        {
            return Formatting.ValueFormatter.ToJson(value);
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or NotSupportedException)
        {
            throw call.Fail($"'{name}' cannot be written as JSON: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static string List(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return list.Length == 0 ? "none yet" : list;
    }
}
