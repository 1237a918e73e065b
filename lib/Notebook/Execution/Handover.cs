using System.ComponentModel;

namespace DeepLearning.Notebook;

/// <summary>Hands a value to the cell that declares a variable for it. Not for direct use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Handover
{
    private static readonly AsyncLocal<object?> Parcel = new();

    /// <summary>Gets the value on its way.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public static T Take<T>() => (T)Parcel.Value!;

    internal static void Put(object? value) => Parcel.Value = value;
}
