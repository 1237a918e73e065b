using DeepLearning.Notebook.Editor;
using DeepLearning.Notebook.Scripting;
using FSharp.Compiler.CodeAnalysis;
using FSharp.Compiler.EditorServices;
using FSharp.Compiler.Interactive;
using FSharp.Compiler.Symbols;
using FSharp.Compiler.Tokenization;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace DeepLearning.Notebook.FSharp;

/// <summary>What an editor asks about F#: the compiler's answers on the cell, after all that the session has.</summary>
internal sealed class FSharpEditor(Shell.FsiEvaluationSession session)
{
    /// <summary>Gets the names that could stand at a position; its line and column are zero-based.</summary>
    public IReadOnlyList<string> Complete(string code, int line, int column)
    {
        var (parsed, found) = Check(code);
        var text = code.Split('\n')[line];
        var name = QuickParse.GetPartialLongNameEx(text, column - 1);
        var list = found.GetDeclarationListInfo(
            FSharpOption<FSharpParseFileResults>.Some(parsed), line + 1, text, name, null, null, null);
        return [.. list.Items.Select(item => item.NameInCode)];
    }

    /// <summary>Tells signature and documentation of the name at a position; null when there is none.</summary>
    public string? Inspect(string code, int line, int column)
    {
        var text = code.Split('\n')[line];
        if (QuickParse.GetCompleteIdentifierIsland(true, text, column) is not { Value: var (name, end, _) })
            return null;
        var names = ListModule.OfSeq(name.Split('.').Select(part => part.Trim('`')));
        var (_, found) = Check(code);
        var tip = found.GetToolTip(line + 1, end, text, names, FSharpTokenTag.Identifier, null);
        var parts = tip.Item.OfType<ToolTipElement.Group>().SelectMany(group => group.elements).Select(Describe);
        return string.Join("\n\n", parts.Distinct()) is { Length: > 0 } answer ? answer : null;
    }

    private static string Describe(ToolTipElementData element)
    {
        var signature = element.MainDescription.Text.Trim();
        var xml = element.XmlDoc switch
        {
            FSharpXmlDoc.FromXmlText written => written.Item.GetXmlText(),
            FSharpXmlDoc.FromXmlFile file => XmlDocs.Find(Path.ChangeExtension(file.dllName, ".xml"), file.xmlSig),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(xml) ? signature : signature + SymbolText.Documentation(Member(xml));
    }

    private static string Member(string xml) =>
        xml.StartsWith("<member", StringComparison.Ordinal) ? xml : $"<member>{xml}</member>";

    private (FSharpParseFileResults Parsed, FSharpCheckFileResults Found) Check(string code)
    {
        var (parsed, found, _) = session.ParseAndCheckInteraction(code, FSharpOption<bool>.Some(false));
        return (parsed, found);
    }
}
