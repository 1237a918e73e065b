using System.Numerics;
using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Gets the real parts over the same memory; of a real tensor the tensor itself.</summary>
        public Tensor real => Complexes.Real(this);

        /// <summary>Gets the imaginary parts over the same memory.</summary>
        /// <exception cref="InvalidOperationException">The numbers are real.</exception>
        public Tensor imag => Complexes.Imaginary(this);

        /// <summary>Sees complex numbers as real ones, with the two parts in a new last dimension; no copy.</summary>
        /// <exception cref="InvalidOperationException">The numbers are real.</exception>
        public Tensor view_as_real() => Complexes.ViewAsReal(this);

        /// <summary>Sees pairs of real numbers in the last dimension as complex ones; no copy.</summary>
        /// <exception cref="InvalidOperationException">The last dimension is not a pair in memory.</exception>
        public Tensor view_as_complex() => Complexes.ViewAsComplex(this);

        /// <summary>Changes the sign of the imaginary parts; a real tensor is returned as it is.</summary>
        public Tensor conj() => Complexes.Conj(this);

        /// <summary>Changes the sign of the imaginary parts in a copy; a real tensor is returned as it is.</summary>
        public Tensor conj_physical() => Complexes.Conj(this);

        /// <summary>Changes the sign of the imaginary parts in place.</summary>
        public Tensor conj_physical_() =>
            _type.IsComplex() ? InPlace.Apply("conj_physical_", this, [], () => Complexes.Conj(this)) : this;

        /// <summary>Gets the tensor itself: conjugates are never delayed here.</summary>
        public Tensor resolve_conj() => this;

        /// <summary>Gets the angles of complex numbers in (-pi, pi]; of real ones 0 or, below 0, pi.</summary>
        public Tensor angle() => Complexes.Angle(this);

        /// <summary>Gets whether the elements are complex numbers.</summary>
        public bool is_complex() => _type.IsComplex();

        /// <summary>Gets whether a conjugate was delayed: never here.</summary>
        public bool is_conj() => false;

        /// <summary>Makes a complex tensor without dimensions.</summary>
        /// <param name="value">The real and the imaginary part.</param>
        public static implicit operator Tensor((float, float) value) =>
            Creation.Of<(float, float)>([value], Shape.Scalar, null, null, false);

        /// <summary>Makes a complex tensor without dimensions.</summary>
        /// <param name="value">The number.</param>
        public static implicit operator Tensor(Complex value) =>
            Creation.Of<Complex>([value], Shape.Scalar, null, null, false);

        /// <summary>Makes a complex tensor with one dimension.</summary>
        /// <param name="value">The real and the imaginary parts.</param>
        public static implicit operator Tensor((float, float)[] value) =>
            Creation.Of(value, new Shape(value.Length), null, null, false);

        /// <summary>Makes a complex tensor with one dimension.</summary>
        /// <param name="value">The elements.</param>
        public static implicit operator Tensor(Complex[] value) =>
            Creation.Of(value, new Shape(value.Length), null, null, false);

        /// <summary>Converts the elements to float16.</summary>
        public Tensor half() => to_type(ScalarType.Float16);

        /// <summary>Converts the elements to bfloat16.</summary>
        public Tensor bfloat16() => to_type(ScalarType.BFloat16);
    }
}
