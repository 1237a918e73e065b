using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Reads and writes pictures as tensors of bytes, shape (C, H, W).</summary>
    public static partial class io
    {
        /// <summary>Says which channels a picture is read with.</summary>
        public enum ImageReadMode
        {
            /// <summary>Those of the file; colours of a palette are looked up.</summary>
            UNCHANGED = 0,

            /// <summary>One: grey.</summary>
            GRAY = 1,

            /// <summary>Two: grey and opacity.</summary>
            GRAY_ALPHA = 2,

            /// <summary>Three: red, green, blue.</summary>
            RGB = 3,

            /// <summary>Four: red, green, blue, opacity.</summary>
            RGB_ALPHA = 4,
        }

        /// <summary>Gets or sets what reads and writes pictures when a call does not say.</summary>
        public static Imager DefaultImager { get; set; } = new SkiaImager();

        /// <summary>Is the base of what turns picture files into tensors and back.</summary>
        public abstract class Imager
        {
            /// <summary>Makes an imager.</summary>
            protected Imager()
            {
            }

            /// <summary>Decodes a file.</summary>
            /// <param name="data">The bytes of the file.</param>
            /// <param name="mode">The channels to give.</param>
            /// <returns>(C, H, W) of bytes.</returns>
            public abstract Tensor DecodeImage(byte[] data, ImageReadMode mode = ImageReadMode.UNCHANGED);

            /// <summary>Decodes what is left of a stream.</summary>
            /// <param name="stream">The stream.</param>
            /// <param name="mode">The channels to give.</param>
            /// <returns>(C, H, W) of bytes.</returns>
            public abstract Tensor DecodeImage(Stream stream, ImageReadMode mode = ImageReadMode.UNCHANGED);

            /// <summary>Decodes what is left of a stream, reading it without blocking.</summary>
            /// <param name="stream">The stream.</param>
            /// <param name="mode">The channels to give.</param>
            /// <param name="cancellationToken">Stops the reading.</param>
            /// <returns>(C, H, W) of bytes.</returns>
            public virtual async Task<Tensor> DecodeImageAsync(
                Stream stream, ImageReadMode mode = ImageReadMode.UNCHANGED,
                CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(stream);
                using var memory = new MemoryStream();
                await stream.CopyToAsync(memory, cancellationToken).ConfigureAwait(false);
                return DecodeImage(memory.ToArray(), mode);
            }

            /// <summary>Encodes a picture.</summary>
            /// <param name="image">(C, H, W) of bytes.</param>
            /// <param name="format">The kind of file.</param>
            /// <returns>The bytes of the file.</returns>
            public abstract byte[] EncodeImage(Tensor image, ImageFormat format);

            /// <summary>Encodes a picture into a stream.</summary>
            /// <param name="image">(C, H, W) of bytes.</param>
            /// <param name="format">The kind of file.</param>
            /// <param name="stream">Where to write.</param>
            public abstract void EncodeImage(Tensor image, ImageFormat format, Stream stream);

            /// <summary>Encodes a picture into a stream, writing it without blocking.</summary>
            /// <param name="image">(C, H, W) of bytes.</param>
            /// <param name="format">The kind of file.</param>
            /// <param name="stream">Where to write.</param>
            /// <param name="cancellationToken">Stops the writing.</param>
            /// <returns>What to wait for.</returns>
            public virtual async Task EncodeImageAsync(
                Tensor image, ImageFormat format, Stream stream, CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(stream);
                var file = EncodeImage(image, format);
                await stream.WriteAsync(file, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
