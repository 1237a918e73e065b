using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Reads a tensor in the format that <c>Save</c> writes.</summary>
        /// <param name="reader">Where it stands.</param>
        /// <exception cref="InvalidDataException">It is none, or cut off.</exception>
        public static Tensor Load(BinaryReader reader) => TensorFile.Read(reader);

        /// <inheritdoc cref="Load(BinaryReader)"/>
        /// <param name="stream">Where it stands; it is closed afterwards.</param>
        public static Tensor Load(Stream stream)
        {
            using var reader = new BinaryReader(stream);
            return TensorFile.Read(reader);
        }

        /// <inheritdoc cref="Load(BinaryReader)"/>
        /// <param name="location">The file.</param>
        public static Tensor Load(string location) => Load(File.OpenRead(location));

        /// <summary>Reads a tensor from a file of PyTorch, as <see cref="save"/> writes it.</summary>
        /// <param name="location">The file.</param>
        /// <exception cref="InvalidDataException">It holds no single tensor.</exception>
        public static Tensor load(string location) => ScriptArchive.Load(location);

        /// <summary>
        /// Writes the tensor as a file of PyTorch; in Python, <c>getattr(torch.jit.load(file), "0")</c> reads it.
        /// </summary>
        /// <param name="location">The file, which is replaced.</param>
        public void save(string location) => ScriptArchive.Save(this, location);

        /// <summary>Writes the elements in row-major order, as they are in memory.</summary>
        /// <param name="stream">Where to.</param>
        /// <param name="bufferSize">How many bytes go at once.</param>
        public void WriteBytesToStream(Stream stream, int bufferSize = 1024) =>
            TensorFile.WriteElements(stream, this, AtLeastOne("WriteBytesToStream", bufferSize));

        /// <summary>Reads all elements, as <see cref="WriteBytesToStream"/> wrote them.</summary>
        /// <param name="stream">Where they stand.</param>
        /// <param name="bufferSize">How many bytes come at once.</param>
        /// <exception cref="EndOfStreamException">There are fewer bytes.</exception>
        public void ReadBytesFromStream(Stream stream, int bufferSize = 1024)
        {
            TensorFile.ReadElements(stream, this, AtLeastOne("ReadBytesFromStream", bufferSize));
            Block.Changed("ReadBytesFromStream", tracked: false);
        }

        private static int AtLeastOne(string op, int bufferSize) => bufferSize >= 1
            ? bufferSize
            : throw new ArgumentOutOfRangeException(
                nameof(bufferSize), $"[{op}] expected at least 1 byte at once, got {bufferSize}");
    }
}
