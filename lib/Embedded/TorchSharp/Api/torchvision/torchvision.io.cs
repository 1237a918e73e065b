using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class io
    {
        /// <summary>Reads a picture file.</summary>
        /// <param name="filename">The path of a PNG or JPEG file.</param>
        /// <param name="mode">The channels to give.</param>
        /// <param name="imager">What decodes; null for <see cref="DefaultImager"/>.</param>
        /// <returns>(C, H, W) of bytes.</returns>
        /// <exception cref="FileNotFoundException">There is no such file.</exception>
        /// <exception cref="InvalidDataException">Neither PNG nor JPEG, cut off, or damaged.</exception>
        public static Tensor read_image(
            string filename, ImageReadMode mode = ImageReadMode.UNCHANGED, Imager imager = null!)
        {
            using var stream = File.OpenRead(filename);
            return read_image(stream, mode, imager);
        }

        /// <summary>Reads a picture from what is left of a stream.</summary>
        /// <param name="stream">The stream.</param>
        /// <param name="mode">The channels to give.</param>
        /// <param name="imager">What decodes; null for <see cref="DefaultImager"/>.</param>
        /// <returns>(C, H, W) of bytes.</returns>
        /// <exception cref="InvalidDataException">Neither PNG nor JPEG, cut off, or damaged.</exception>
        public static Tensor read_image(
            Stream stream, ImageReadMode mode = ImageReadMode.UNCHANGED, Imager imager = null!) =>
            (imager ?? DefaultImager).DecodeImage(stream, mode);

        /// <summary>Reads a picture file without blocking.</summary>
        /// <param name="filename">The path of a PNG or JPEG file.</param>
        /// <param name="mode">The channels to give.</param>
        /// <param name="imager">What decodes; null for <see cref="DefaultImager"/>.</param>
        /// <returns>(C, H, W) of bytes.</returns>
        public static async Task<Tensor> read_image_async(
            string filename, ImageReadMode mode = ImageReadMode.UNCHANGED, Imager imager = null!)
        {
            using var stream = File.OpenRead(filename);
            return await read_image_async(stream, mode, imager).ConfigureAwait(false);
        }

        /// <summary>Reads a picture from what is left of a stream without blocking.</summary>
        /// <param name="stream">The stream.</param>
        /// <param name="mode">The channels to give.</param>
        /// <param name="imager">What decodes; null for <see cref="DefaultImager"/>.</param>
        /// <returns>(C, H, W) of bytes.</returns>
        public static Task<Tensor> read_image_async(
            Stream stream, ImageReadMode mode = ImageReadMode.UNCHANGED, Imager imager = null!) =>
            (imager ?? DefaultImager).DecodeImageAsync(stream, mode);

        /// <summary>Writes a picture file, in place of one that is there.</summary>
        /// <param name="image">(C, H, W) of bytes.</param>
        /// <param name="filename">The path.</param>
        /// <param name="format">Png or Jpeg.</param>
        /// <param name="imager">What encodes; null for <see cref="DefaultImager"/>.</param>
        /// <exception cref="ArgumentException">Wrong type or shape.</exception>
        public static void write_image(Tensor image, string filename, ImageFormat format, Imager imager = null!)
        {
            var file = Encode(image, format, imager);
            File.WriteAllBytes(filename, file);
        }

        /// <summary>Writes a picture into a stream.</summary>
        /// <param name="image">(C, H, W) of bytes.</param>
        /// <param name="stream">Where to write.</param>
        /// <param name="format">Png or Jpeg.</param>
        /// <param name="imager">What encodes; null for <see cref="DefaultImager"/>.</param>
        /// <exception cref="ArgumentException">Wrong type or shape.</exception>
        public static void write_image(Tensor image, Stream stream, ImageFormat format, Imager imager = null!) =>
            (imager ?? DefaultImager).EncodeImage(Bytes(image), format, stream);

        /// <summary>Writes a picture file without blocking.</summary>
        /// <param name="image">(C, H, W) of bytes.</param>
        /// <param name="filename">The path.</param>
        /// <param name="format">Png or Jpeg.</param>
        /// <param name="imager">What encodes; null for <see cref="DefaultImager"/>.</param>
        /// <returns>What to wait for.</returns>
        public static Task write_image_async(
            Tensor image, string filename, ImageFormat format, Imager imager = null!) =>
            File.WriteAllBytesAsync(filename, Encode(image, format, imager));

        /// <summary>Writes a picture into a stream without blocking.</summary>
        /// <param name="image">(C, H, W) of bytes.</param>
        /// <param name="stream">Where to write.</param>
        /// <param name="format">Png or Jpeg.</param>
        /// <param name="cancellationToken">Stops the writing.</param>
        /// <param name="imager">What encodes; null for <see cref="DefaultImager"/>.</param>
        /// <returns>What to wait for.</returns>
        public static Task write_image_async(
            Tensor image, Stream stream, ImageFormat format, CancellationToken cancellationToken = default,
            Imager imager = null!) =>
            (imager ?? DefaultImager).EncodeImageAsync(Bytes(image), format, stream, cancellationToken);

        /// <summary>Writes a PNG file, which loses nothing.</summary>
        /// <param name="image">(C, H, W) of bytes, 1 to 4 channels.</param>
        /// <param name="filename">The path.</param>
        /// <param name="imager">What encodes; null for <see cref="DefaultImager"/>.</param>
        public static void write_png(Tensor image, string filename, Imager imager = null!) =>
            write_image(image, filename, ImageFormat.Png, imager);

        /// <summary>Writes a PNG picture into a stream.</summary>
        /// <param name="image">(C, H, W) of bytes, 1 to 4 channels.</param>
        /// <param name="stream">Where to write.</param>
        /// <param name="imager">What encodes; null for <see cref="DefaultImager"/>.</param>
        public static void write_png(Tensor image, Stream stream, Imager imager = null!) =>
            write_image(image, stream, ImageFormat.Png, imager);

        /// <summary>Writes a JPEG file, which loses a little.</summary>
        /// <param name="image">(C, H, W) of bytes, 1 or 3 channels.</param>
        /// <param name="filename">The path.</param>
        /// <param name="imager">What encodes; null for <see cref="DefaultImager"/>.</param>
        public static void write_jpeg(Tensor image, string filename, Imager imager = null!) =>
            write_image(image, filename, ImageFormat.Jpeg, imager);

        /// <summary>Writes a JPEG picture into a stream.</summary>
        /// <param name="image">(C, H, W) of bytes, 1 or 3 channels.</param>
        /// <param name="stream">Where to write.</param>
        /// <param name="imager">What encodes; null for <see cref="DefaultImager"/>.</param>
        public static void write_jpeg(Tensor image, Stream stream, Imager imager = null!) =>
            write_image(image, stream, ImageFormat.Jpeg, imager);

        private static byte[] Encode(Tensor image, ImageFormat format, Imager? imager) =>
            (imager ?? DefaultImager).EncodeImage(Bytes(image), format);

        private static Tensor Bytes(Tensor image)
        {
            ArgumentNullException.ThrowIfNull(image);
            return image.Type == ScalarType.Byte ? image : throw new ArgumentException(
                $"[write_image] expected bytes, got {image.Type}; use convert_image_dtype(image, uint8)");
        }
    }
}
