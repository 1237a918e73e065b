namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Holds the example tables of the standard, which nearly every writer uses.</summary>
/// <remarks><b>Source</b> ITU-T T.81, annex K.</remarks>
internal static class JpegStandardTables
{
    /// <summary>Steps for luma at quality 50, in rows.</summary>
    public static readonly byte[] Luma =
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55,
        14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92,
        49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ];

    /// <summary>Steps for chroma at quality 50, in rows.</summary>
    public static readonly byte[] Chroma =
    [
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
        24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    ];

    /// <summary>Codes of each length, then their symbols: first coefficients of luma.</summary>
    public static readonly byte[] LumaFirst =
        [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

    /// <summary>Codes of each length, then their symbols: first coefficients of chroma.</summary>
    public static readonly byte[] ChromaFirst =
        [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

    /// <summary>Codes of each length, then their symbols: other coefficients of luma.</summary>
    public static readonly byte[] LumaRest = Convert.FromHexString(
        "0002010303020403050504040000017D" +
        "01020300041105122131410613516107227114328191A1082342B1C11552D1F0" +
        "2433627282090A161718191A25262728292A3435363738393A43444546474849" +
        "4A535455565758595A636465666768696A737475767778797A83848586878889" +
        "8A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3C4C5" +
        "C6C7C8C9CAD2D3D4D5D6D7D8D9DAE1E2E3E4E5E6E7E8E9EAF1F2F3F4F5F6F7F8F9FA");

    /// <summary>Codes of each length, then their symbols: other coefficients of chroma.</summary>
    public static readonly byte[] ChromaRest = Convert.FromHexString(
        "00020102040403040705040400010277" +
        "000102031104052131061241510761711322328108144291A1B1C109233352F0" +
        "156272D10A162434E125F11718191A262728292A35363738393A434445464748" +
        "494A535455565758595A636465666768696A737475767778797A828384858687" +
        "88898A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3" +
        "C4C5C6C7C8C9CAD2D3D4D5D6D7D8D9DAE2E3E4E5E6E7E8E9EAF2F3F4F5F6F7F8F9FA");
}
