using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Reads the only element, converted.</summary>
        /// <param name="value">A tensor with one element.</param>
        public static explicit operator bool(Tensor value) => value.ToBoolean();

        /// <summary>Reads the only element, converted.</summary>
        /// <param name="value">A tensor with one element.</param>
        public static explicit operator byte(Tensor value) => value.ToByte();

        /// <summary>Reads the only element, converted.</summary>
        /// <param name="value">A tensor with one element.</param>
        public static explicit operator sbyte(Tensor value) => value.ToSByte();

        /// <summary>Reads the only element, converted.</summary>
        /// <param name="value">A tensor with one element.</param>
        public static explicit operator short(Tensor value) => value.ToInt16();

        /// <summary>Reads the only element, converted.</summary>
        /// <param name="value">A tensor with one element.</param>
        public static explicit operator int(Tensor value) => value.ToInt32();

        /// <summary>Reads the only element, converted.</summary>
        /// <param name="value">A tensor with one element.</param>
        public static explicit operator long(Tensor value) => value.ToInt64();

        /// <summary>Reads the only element, converted.</summary>
        /// <param name="value">A tensor with one element.</param>
        public static explicit operator float(Tensor value) => value.ToSingle();

        /// <summary>Reads the only element, converted.</summary>
        /// <param name="value">A tensor with one element.</param>
        public static explicit operator double(Tensor value) => value.ToDouble();

        /// <summary>Makes a tensor without dimensions.</summary>
        /// <param name="value">The number.</param>
        public static implicit operator Tensor(bool value) => tensor(value);

        /// <summary>Makes a tensor without dimensions.</summary>
        /// <param name="value">The number.</param>
        public static implicit operator Tensor(byte value) => tensor(value);

        /// <summary>Makes a tensor without dimensions.</summary>
        /// <param name="value">The number.</param>
        public static implicit operator Tensor(sbyte value) => tensor(value);

        /// <summary>Makes a tensor without dimensions.</summary>
        /// <param name="value">The number.</param>
        public static implicit operator Tensor(short value) => tensor(value);

        /// <summary>Makes a tensor without dimensions.</summary>
        /// <param name="value">The number.</param>
        public static implicit operator Tensor(int value) => tensor(value);

        /// <summary>Makes a tensor without dimensions.</summary>
        /// <param name="value">The number.</param>
        public static implicit operator Tensor(long value) => tensor(value);

        /// <summary>Makes a tensor without dimensions.</summary>
        /// <param name="value">The number.</param>
        public static implicit operator Tensor(float value) => tensor(value);

        /// <summary>Makes a tensor without dimensions.</summary>
        /// <param name="value">The number.</param>
        public static implicit operator Tensor(double value) => tensor(value);

        /// <summary>Makes a tensor with one dimension.</summary>
        /// <param name="value">The elements.</param>
        public static implicit operator Tensor(bool[] value) => tensor(value);

        /// <summary>Makes a tensor with one dimension.</summary>
        /// <param name="value">The elements.</param>
        public static implicit operator Tensor(byte[] value) => tensor(value);

        /// <summary>Makes a tensor with one dimension.</summary>
        /// <param name="value">The elements.</param>
        public static implicit operator Tensor(sbyte[] value) => tensor(value);

        /// <summary>Makes a tensor with one dimension.</summary>
        /// <param name="value">The elements.</param>
        public static implicit operator Tensor(short[] value) => tensor(value);

        /// <summary>Makes a tensor with one dimension.</summary>
        /// <param name="value">The elements.</param>
        public static implicit operator Tensor(int[] value) => tensor(value);

        /// <summary>Makes a tensor with one dimension.</summary>
        /// <param name="value">The elements.</param>
        public static implicit operator Tensor(long[] value) => tensor(value);

        /// <summary>Makes a tensor with one dimension.</summary>
        /// <param name="value">The elements.</param>
        public static implicit operator Tensor(float[] value) => tensor(value);

        /// <summary>Makes a tensor with one dimension.</summary>
        /// <param name="value">The elements.</param>
        public static implicit operator Tensor(double[] value) => tensor(value);

        /// <summary>Makes a tensor without dimensions: float64, int64 or bool.</summary>
        /// <param name="scalar">The number.</param>
        public static implicit operator Tensor(Scalar scalar) => Factory.Full(Shape.Scalar, scalar, scalar.Type);
    }
}
