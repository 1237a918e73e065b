using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Kernels;

/// <summary>A complex number as two numbers next to each other: what complex tensors have in memory.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Pair<T>(T re, T im) : IEquatable<Pair<T>>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public readonly T Re = re;
    public readonly T Im = im;

    public static Pair<T> operator +(Pair<T> a, Pair<T> b) => new(a.Re + b.Re, a.Im + b.Im);

    public static Pair<T> operator -(Pair<T> a, Pair<T> b) => new(a.Re - b.Re, a.Im - b.Im);

    public static Pair<T> operator -(Pair<T> a) => new(-a.Re, -a.Im);

    public static Pair<T> operator *(Pair<T> a, Pair<T> b) =>
        new((a.Re * b.Re) - (a.Im * b.Im), (a.Re * b.Im) + (a.Im * b.Re));

    /// <summary>Divides after scaling by the larger part of the divisor: nothing overflows on the way.</summary>
    public static Pair<T> operator /(Pair<T> a, Pair<T> b)
    {
        if (T.Abs(b.Re) >= T.Abs(b.Im))
        {
            if (b.Re == T.Zero && b.Im == T.Zero)
                return new(a.Re / T.Abs(b.Re), a.Im / T.Abs(b.Im));
            var ratio = b.Im / b.Re;
            var scale = b.Re + (b.Im * ratio);
            return new((a.Re + (a.Im * ratio)) / scale, (a.Im - (a.Re * ratio)) / scale);
        }
        else
        {
            var ratio = b.Re / b.Im;
            var scale = (b.Re * ratio) + b.Im;
            return new(((a.Re * ratio) + a.Im) / scale, ((a.Im * ratio) - a.Re) / scale);
        }
    }

    public static bool operator ==(Pair<T> a, Pair<T> b) => a.Re == b.Re && a.Im == b.Im;

    public static bool operator !=(Pair<T> a, Pair<T> b) => a.Re != b.Re || a.Im != b.Im;

    public static Pair<T> From(Complex z) => new(T.CreateTruncating(z.Real), T.CreateTruncating(z.Imaginary));

    public Complex ToComplex() => new(double.CreateTruncating(Re), double.CreateTruncating(Im));

    public bool Equals(Pair<T> other) => this == other;

    public override bool Equals(object? obj) => obj is Pair<T> other && this == other;

    public override int GetHashCode() => HashCode.Combine(Re, Im);
}
