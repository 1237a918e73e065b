using System.Numerics;
using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Makes complex numbers of their parts; shapes broadcast.</summary>
    /// <param name="real">The real parts, float32 or float64.</param>
    /// <param name="imag">The imaginary parts, of the same type.</param>
    /// <exception cref="InvalidOperationException">The types differ or are not floating-point.</exception>
    public static Tensor complex(Tensor real, Tensor imag) => Complexes.Make(real, imag);

    /// <summary>Makes complex numbers abs (cos(angle) + i sin(angle)).</summary>
    /// <param name="abs">The absolute values.</param>
    /// <param name="angle">The angles in radians.</param>
    /// <exception cref="InvalidOperationException">The types differ or are not floating-point.</exception>
    public static Tensor polar(Tensor abs, Tensor angle) => Complexes.Polar(abs, angle);

    /// <inheritdoc cref="Tensor.real"/>
    /// <param name="input">The numbers.</param>
    public static Tensor real(Tensor input) => input.real;

    /// <inheritdoc cref="Tensor.imag"/>
    /// <param name="input">The numbers.</param>
    public static Tensor imag(Tensor input) => input.imag;

    /// <inheritdoc cref="Tensor.view_as_real"/>
    /// <param name="input">The numbers.</param>
    public static Tensor view_as_real(Tensor input) => input.view_as_real();

    /// <inheritdoc cref="Tensor.view_as_complex"/>
    /// <param name="input">The pairs.</param>
    public static Tensor view_as_complex(Tensor input) => input.view_as_complex();

    /// <inheritdoc cref="Tensor.conj"/>
    /// <param name="input">The numbers.</param>
    public static Tensor conj(Tensor input) => input.conj();

    /// <inheritdoc cref="Tensor.conj_physical"/>
    /// <param name="input">The numbers.</param>
    public static Tensor conj_physical(Tensor input) => input.conj_physical();

    /// <inheritdoc cref="Tensor.conj_physical_"/>
    /// <param name="input">The numbers.</param>
    public static Tensor conj_physical_(Tensor input) => input.conj_physical_();

    /// <inheritdoc cref="Tensor.resolve_conj"/>
    /// <param name="input">The numbers.</param>
    public static Tensor resolve_conj(Tensor input) => input.resolve_conj();

    /// <inheritdoc cref="Tensor.angle"/>
    /// <param name="input">The numbers.</param>
    public static Tensor angle(Tensor input) => input.angle();

    /// <summary>Gets whether an element type is complex.</summary>
    /// <param name="type">The element type.</param>
    public static bool is_complex(ScalarType type) => type.IsComplex();

    /// <inheritdoc cref="Tensor.is_complex"/>
    /// <param name="input">The tensor.</param>
    public static bool is_complex(Tensor input) => input.is_complex();

    /// <inheritdoc cref="Tensor.is_conj"/>
    /// <param name="input">The tensor.</param>
    public static bool is_conj(Tensor input) => input.is_conj();

    /// <summary>Makes a complex tensor without dimensions.</summary>
    /// <param name="real">The real part.</param>
    /// <param name="imaginary">The imaginary part.</param>
    /// <param name="dtype">The element type; complex64 when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(
        float real, float imaginary,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creation.Of<(float, float)>([(real, imaginary)], Shape.Scalar, dtype, device, requires_grad);

    /// <summary>Makes a complex tensor without dimensions.</summary>
    /// <param name="real">The real part.</param>
    /// <param name="imaginary">The imaginary part.</param>
    /// <param name="dtype">The element type; complex128 when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(
        double real, double imaginary,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creation.Of<Complex>([new(real, imaginary)], Shape.Scalar, dtype, device, requires_grad);

    /// <summary>Makes a complex tensor without dimensions.</summary>
    /// <param name="scalar">The real and the imaginary part.</param>
    /// <param name="dtype">The element type; complex128 when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(
        (double Real, double Imaginary) scalar,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        tensor(scalar.Real, scalar.Imaginary, dtype, device, requires_grad);
}
