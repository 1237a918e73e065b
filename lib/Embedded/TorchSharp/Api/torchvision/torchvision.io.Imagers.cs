using TorchSharp.Vision.Images;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class io
    {
        /// <summary>
        /// Reads PNG and JPEG files, and writes them. The name is that of the genuine package; no Skia is needed here.
        /// </summary>
        /// <remarks>Files are not trusted: what is damaged, cut off or absurd gives an error.</remarks>
        public sealed class SkiaImager : Imager
        {
            private readonly int _quality;

            /// <summary>Makes an imager.</summary>
            /// <param name="quality">The quality of JPEG files, 1 smallest to 100 best.</param>
            /// <exception cref="ArgumentOutOfRangeException">It is outside 0 to 100.</exception>
            public SkiaImager(int quality = 75)
            {
                if (quality is < 0 or > 100)
                    throw new ArgumentOutOfRangeException(
                        nameof(quality), $"[SkiaImager] expected a quality of 0 to 100, got {quality}");
                _quality = quality;
            }

            /// <summary>Decodes a PNG or JPEG file.</summary>
            /// <param name="bytes">The bytes of the file.</param>
            /// <param name="mode">The channels to give.</param>
            /// <returns>(C, H, W) of bytes.</returns>
            /// <exception cref="InvalidDataException">Neither PNG nor JPEG, cut off, or damaged.</exception>
            /// <exception cref="NotSupportedException">A rare kind of JPEG: lossless, arithmetic, 12
            /// bits.</exception>
            public override Tensor DecodeImage(byte[] bytes, ImageReadMode mode = ImageReadMode.UNCHANGED)
            {
                ArgumentNullException.ThrowIfNull(bytes);
                if (!Enum.IsDefined(mode))
                    throw new ArgumentOutOfRangeException(
                        nameof(mode), $"[decode_image] expected a read mode, got {mode}");
                return ImageCodec.Decode(bytes, (int)mode);
            }

            /// <summary>Decodes what is left of a stream.</summary>
            /// <param name="stream">The stream.</param>
            /// <param name="mode">The channels to give.</param>
            /// <returns>(C, H, W) of bytes.</returns>
            /// <exception cref="InvalidDataException">Neither PNG nor JPEG, cut off, or damaged.</exception>
            public override Tensor DecodeImage(Stream stream, ImageReadMode mode = ImageReadMode.UNCHANGED)
            {
                ArgumentNullException.ThrowIfNull(stream);
                using var memory = new MemoryStream();
                stream.CopyTo(memory);
                return DecodeImage(memory.ToArray(), mode);
            }

            /// <summary>Encodes a picture.</summary>
            /// <param name="image">(C, H, W) of bytes: 1 to 4 channels for PNG, 1 or 3 for JPEG.</param>
            /// <param name="format">Png or Jpeg.</param>
            /// <returns>The bytes of the file.</returns>
            /// <exception cref="NotSupportedException">Another format.</exception>
            /// <exception cref="ArgumentException">Wrong type or shape.</exception>
            public override byte[] EncodeImage(Tensor image, ImageFormat format)
            {
                using var memory = new MemoryStream();
                EncodeImage(image, format, memory);
                return memory.ToArray();
            }

            /// <summary>Encodes a picture into a stream.</summary>
            /// <param name="image">(C, H, W) of bytes: 1 to 4 channels for PNG, 1 or 3 for JPEG.</param>
            /// <param name="format">Png or Jpeg.</param>
            /// <param name="stream">Where to write.</param>
            /// <exception cref="NotSupportedException">Another format.</exception>
            /// <exception cref="ArgumentException">Wrong type or shape.</exception>
            public override void EncodeImage(Tensor image, ImageFormat format, Stream stream) =>
                ImageCodec.Encode(image, format, _quality, stream);
        }

        /// <summary>Refuses everything: set as <see cref="DefaultImager"/>, it shows which calls touch files.</summary>
        public class NotImplementedImager : Imager
        {
            /// <summary>Makes an imager that can do nothing.</summary>
            public NotImplementedImager()
            {
            }

            /// <summary>Refuses.</summary>
            /// <param name="data">The bytes of the file.</param>
            /// <param name="mode">The channels to give.</param>
            /// <returns>Nothing.</returns>
            /// <exception cref="NotSupportedException">Always.</exception>
            public override Tensor DecodeImage(byte[] data, ImageReadMode mode = ImageReadMode.UNCHANGED) =>
                throw Refusal();

            /// <summary>Refuses.</summary>
            /// <param name="image">The stream.</param>
            /// <param name="mode">The channels to give.</param>
            /// <returns>Nothing.</returns>
            /// <exception cref="NotSupportedException">Always.</exception>
            public override Tensor DecodeImage(Stream image, ImageReadMode mode = ImageReadMode.UNCHANGED) =>
                throw Refusal();

            /// <summary>Refuses.</summary>
            /// <param name="stream">The stream.</param>
            /// <param name="mode">The channels to give.</param>
            /// <param name="cancellationToken">Not used.</param>
            /// <returns>Nothing.</returns>
            /// <exception cref="NotSupportedException">Always.</exception>
            public override Task<Tensor> DecodeImageAsync(
                Stream stream, ImageReadMode mode = ImageReadMode.UNCHANGED,
                CancellationToken cancellationToken = default) => throw Refusal();

            /// <summary>Refuses.</summary>
            /// <param name="image">The picture.</param>
            /// <param name="format">The kind of file.</param>
            /// <returns>Nothing.</returns>
            /// <exception cref="NotSupportedException">Always.</exception>
            public override byte[] EncodeImage(Tensor image, ImageFormat format) => throw Refusal();

            /// <summary>Refuses.</summary>
            /// <param name="image">The picture.</param>
            /// <param name="format">The kind of file.</param>
            /// <param name="stream">Where to write.</param>
            /// <exception cref="NotSupportedException">Always.</exception>
            public override void EncodeImage(Tensor image, ImageFormat format, Stream stream) => throw Refusal();

            /// <summary>Refuses.</summary>
            /// <param name="image">The picture.</param>
            /// <param name="format">The kind of file.</param>
            /// <param name="stream">Where to write.</param>
            /// <param name="cancellationToken">Not used.</param>
            /// <returns>Nothing.</returns>
            /// <exception cref="NotSupportedException">Always.</exception>
            public override Task EncodeImageAsync(
                Tensor image, ImageFormat format, Stream stream, CancellationToken cancellationToken = default) =>
                throw Refusal();

            private static NotSupportedException Refusal() => new(
                "[NotImplementedImager] expected another imager, got the one that refuses; set " +
                "torchvision.io.DefaultImager = new torchvision.io.SkiaImager()");
        }
    }
}
