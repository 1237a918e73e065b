using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class io
    {
        /// <summary>Reads the bytes of a file.</summary>
        /// <param name="filename">The path.</param>
        /// <returns>(N) of bytes.</returns>
        /// <exception cref="FileNotFoundException">There is no such file.</exception>
        public static Tensor read_file(string filename) => tensor(File.ReadAllBytes(filename));

        /// <summary>Reads the bytes of a file without blocking.</summary>
        /// <param name="filename">The path.</param>
        /// <returns>(N) of bytes.</returns>
        /// <exception cref="FileNotFoundException">There is no such file.</exception>
        public static async Task<Tensor> read_file_async(string filename) =>
            tensor(await File.ReadAllBytesAsync(filename).ConfigureAwait(false));

        /// <summary>Writes bytes to a file, in place of what is there.</summary>
        /// <param name="filename">The path.</param>
        /// <param name="data">Bytes of any shape.</param>
        /// <exception cref="ArgumentException">The elements are not bytes.</exception>
        public static void write_file(string filename, Tensor data)
        {
            using var scope = NewDisposeScope();
            var dense = Bytes(data).contiguous();
            File.WriteAllBytes(filename, dense.bytes.ToArray());
        }

        /// <summary>
        /// Writes bytes to a file, in place of what is there. The file is complete when the call returns, since there
        /// is no task to wait for.
        /// </summary>
        /// <param name="filename">The path.</param>
        /// <param name="data">Bytes of any shape.</param>
        /// <exception cref="ArgumentException">The elements are not bytes.</exception>
        public static void write_file_async(string filename, Tensor data) => write_file(filename, data);

        /// <summary>Encodes a picture.</summary>
        /// <param name="image">(C, H, W) of bytes.</param>
        /// <param name="format">Png or Jpeg.</param>
        /// <param name="imager">What encodes; null for <see cref="DefaultImager"/>.</param>
        /// <returns>(N): the bytes of the file.</returns>
        /// <exception cref="ArgumentException">Wrong type or shape.</exception>
        public static Tensor encode_image(Tensor image, ImageFormat format, Imager imager = null!) =>
            tensor(Encode(image, format, imager));

        /// <summary>Decodes a picture.</summary>
        /// <param name="image">(N): the bytes of a PNG or JPEG file, as <see cref="read_file"/> gives them.</param>
        /// <param name="mode">The channels to give.</param>
        /// <param name="imager">What decodes; null for <see cref="DefaultImager"/>.</param>
        /// <returns>(C, H, W) of bytes.</returns>
        /// <exception cref="ArgumentException">The elements are not bytes.</exception>
        /// <exception cref="InvalidDataException">Neither PNG nor JPEG, cut off, or damaged.</exception>
        public static Tensor decode_image(
            Tensor image, ImageReadMode mode = ImageReadMode.UNCHANGED, Imager imager = null!)
        {
            byte[] file;
            using (NewDisposeScope())
                file = Bytes(image).contiguous().bytes.ToArray();
            return (imager ?? DefaultImager).DecodeImage(file, mode);
        }
    }
}
