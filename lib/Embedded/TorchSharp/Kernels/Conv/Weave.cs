using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// Puts vectors of results where they belong. The gradient of the input for a step of s computes s strands of numbers,
/// each dense; here every place's s numbers come to lie side by side again.
/// </summary>
internal static unsafe class Weave<T, TVector, TOps>
    where T : unmanaged
    where TVector : unmanaged
    where TOps : struct, IVectorOps<T, TVector>
{
    /// <summary>Writes one vector of places.</summary>
    /// <param name="pass">The sweep that computed it.</param>
    /// <param name="edge">The first strand's vector; behind the last strand's is room for one vector of each.</param>
    /// <param name="distance">From one strand to the next.</param>
    /// <param name="slot">The places.</param>
    /// <param name="target">The channel.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(DirectPass pass, T* edge, int distance, in Slot slot, T* target)
    {
        var strands = pass.Strands.Length;
        if (strands == 2 && slot.Target >= 0)
            TOps.StorePairs(TOps.Load(edge), TOps.Load(edge + distance), target + slot.Target);
        else
            pass.Scatter(strands == 1 ? edge : Woven(strands, edge, distance), slot, target);
    }

    private static T* Woven(int strands, T* edge, int distance)
    {
        var woven = edge + (strands * (long)distance);
        if (strands == 2)
        {
            TOps.StorePairs(TOps.Load(edge), TOps.Load(edge + distance), woven);
            return woven;
        }
        LoopCount.Add((long)strands * TOps.Lanes, (long)strands * TOps.Lanes);
        for (var i = 0; i < strands; i++, edge += distance)
            for (var lane = 0; lane < TOps.Lanes; lane++)
                woven[(lane * strands) + i] = edge[lane];
        return woven;
    }
}
