namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Reads one element of a float16 tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public float ReadCpuFloat16(long i) => (float)data<Half>()[i];

        /// <summary>Reads one element of a bfloat16 tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public float ReadCpuBFloat16(long i) => data<BFloat16>()[i].ToSingle();

        /// <summary>Reads one element of a float32 tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public float ReadCpuSingle(long i) => data<float>()[i];

        /// <summary>Reads one element of a float64 tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public double ReadCpuDouble(long i) => data<double>()[i];

        /// <summary>Reads one element of a int64 tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public long ReadCpuInt64(long i) => data<long>()[i];

        /// <summary>Reads one element of a int32 tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public int ReadCpuInt32(long i) => data<int>()[i];

        /// <summary>Reads one element of a int16 tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public short ReadCpuInt16(long i) => data<short>()[i];

        /// <summary>Reads one element of a int8 tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public sbyte ReadCpuSByte(long i) => data<sbyte>()[i];

        /// <summary>Reads one element of a uint8 tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public byte ReadCpuByte(long i) => data<byte>()[i];

        /// <summary>Reads one element of a bool tensor by its place in row-major order.</summary>
        /// <param name="i">The place.</param>
        public bool ReadCpuBool(long i) => data<bool>()[i];
    }
}
