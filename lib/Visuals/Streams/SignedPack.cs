namespace DeepLearning.Visuals.Streams;

/// <summary>Packs signed numbers of a known scale in two bytes each.</summary>
internal static class SignedPack
{
    /// <summary>As letters: whole numbers from -32767 to 32767 stand for -scale to scale.</summary>
    public static string Pack(IEnumerable<float> values, float scale)
    {
        var bytes = values.SelectMany(v => BitConverter.GetBytes(
            (short)Math.Round(scale > 0 ? Math.Clamp(v / scale, -1, 1) * 32767 : 0)));
        return Convert.ToBase64String([.. bytes]);
    }
}
