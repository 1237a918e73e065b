using System.Globalization;

namespace DeepLearning.Teaching;

/// <summary>Reads numbers out of what a learner may hand in.</summary>
internal static class Numbers
{
    public static bool TryRead(object? answer, out double value)
    {
        value = 0;
        if (answer is not (byte or sbyte or short or ushort or int or uint or long or ulong
            or float or double or decimal))
            return false;
        value = Convert.ToDouble(answer, CultureInfo.InvariantCulture);
        return true;
    }
}
