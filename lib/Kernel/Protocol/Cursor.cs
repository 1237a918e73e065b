namespace DeepLearning.Kernel.Protocol;

/// <summary>Jupyter counts characters of Unicode, .NET units of UTF-16: an emoji is one there and two here.</summary>
internal static class Cursor
{
    /// <summary>Turns a position that a client sent into an index of the .NET string.</summary>
    public static int FromClient(string code, int position)
    {
        var index = 0;
        for (var i = 0; i < position && index < code.Length; i++)
            index += char.IsSurrogatePair(code, index) ? 2 : 1;
        return index;
    }

    /// <summary>Turns an index of the .NET string into a position for a client.</summary>
    public static int ToClient(string code, int index)
    {
        var position = 0;
        for (var i = 0; i < index && i < code.Length; position++)
            i += char.IsSurrogatePair(code, i) ? 2 : 1;
        return position;
    }
}
