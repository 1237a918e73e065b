using TorchSharp.Vision.Images;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Puts pictures side by side.</summary>
    public static class utils
    {
        /// <summary>Puts pictures into one, in rows from the upper left.</summary>
        /// <param name="tensors">Pictures of one shape (C, H, W).</param>
        /// <param name="nrow">Pictures in a row.</param>
        /// <param name="padding">Pixels around each.</param>
        /// <param name="normalize">Whether to scale to 0 to 1.</param>
        /// <param name="value_range">What becomes 0 and 1; null for the least and the largest value.</param>
        /// <param name="scale_each">Whether each picture has its own range.</param>
        /// <param name="pad_value">The value between pictures.</param>
        /// <returns>(3, rows, columns), or (C, rows, columns) where C is not 1.</returns>
        /// <exception cref="ArgumentException">Different shapes, or none.</exception>
        public static Tensor make_grid(
            IEnumerable<Tensor> tensors, long nrow = 8, int padding = 2, bool normalize = false,
            (double low, double high)? value_range = null, bool scale_each = false, double pad_value = 0.0)
        {
            using var scope = NewDisposeScope();
            return make_grid(stack(tensors), nrow, padding, normalize, value_range, scale_each, pad_value)
                .MoveToOuterDisposeScope();
        }

        /// <summary>Puts the pictures of a batch into one, in rows from the upper left.</summary>
        /// <param name="tensor">(N, C, H, W); (C, H, W) and (H, W) are batches of one.</param>
        /// <param name="nrow">Pictures in a row.</param>
        /// <param name="padding">Pixels around each.</param>
        /// <param name="normalize">Whether to scale to 0 to 1.</param>
        /// <param name="value_range">What becomes 0 and 1; null for the least and the largest value.</param>
        /// <param name="scale_each">Whether each picture has its own range.</param>
        /// <param name="pad_value">The value between pictures.</param>
        /// <returns>(3, rows, columns), or (C, rows, columns) where C is not 1; a single picture gets no
        /// padding.</returns>
        /// <exception cref="ArgumentException">Another shape, or a wrong number.</exception>
        public static Tensor make_grid(
            Tensor tensor, long nrow = 8, int padding = 2, bool normalize = false,
            (double low, double high)? value_range = null, bool scale_each = false, double pad_value = 0.0)
        {
            using var scope = NewDisposeScope();
            var pictures = Grid.Batch(tensor, nrow, padding);
            if (normalize)
                pictures = Grid.Normalize(pictures, value_range, scale_each);
            return Grid.Join(pictures, nrow, padding, pad_value).MoveToOuterDisposeScope();
        }

        /// <summary>Writes pictures from 0 to 1 to one file, in rows from the upper left.</summary>
        /// <param name="tensor">(N, C, H, W), (C, H, W) or (H, W).</param>
        /// <param name="filename">The path; a file that is there is replaced.</param>
        /// <param name="format">Png or Jpeg.</param>
        /// <param name="nrow">Pictures in a row.</param>
        /// <param name="padding">Pixels around each.</param>
        /// <param name="normalize">Whether to scale to 0 to 1.</param>
        /// <param name="value_range">What becomes 0 and 1; null for the least and the largest value.</param>
        /// <param name="scale_each">Whether each picture has its own range.</param>
        /// <param name="pad_value">The value between pictures.</param>
        /// <param name="imager">What encodes; null for the default one.</param>
        /// <exception cref="ArgumentException">Another shape, or a wrong number.</exception>
        public static void save_image(
            Tensor tensor, string filename, ImageFormat format, long nrow = 8, int padding = 2, bool normalize = false,
            (double low, double high)? value_range = null, bool scale_each = false, double pad_value = 0.0,
            io.Imager imager = null!)
        {
            using var scope = NewDisposeScope();
            var grid = make_grid(tensor, nrow, padding, normalize, value_range, scale_each, pad_value);
            io.write_image(Grid.Bytes(grid), filename, format, imager);
        }

        /// <summary>Writes pictures from 0 to 1 into a stream, in rows from the upper left.</summary>
        /// <param name="tensor">(N, C, H, W), (C, H, W) or (H, W).</param>
        /// <param name="filestream">Where to write.</param>
        /// <param name="format">Png or Jpeg.</param>
        /// <param name="nrow">Pictures in a row.</param>
        /// <param name="padding">Pixels around each.</param>
        /// <param name="normalize">Whether to scale to 0 to 1.</param>
        /// <param name="value_range">What becomes 0 and 1; null for the least and the largest value.</param>
        /// <param name="scale_each">Whether each picture has its own range.</param>
        /// <param name="pad_value">The value between pictures.</param>
        /// <param name="imager">What encodes; null for the default one.</param>
        /// <exception cref="ArgumentException">Another shape, or a wrong number.</exception>
        public static void save_image(
            Tensor tensor, Stream filestream, ImageFormat format, long nrow = 8, int padding = 2,
            bool normalize = false, (double low, double high)? value_range = null, bool scale_each = false,
            double pad_value = 0.0, io.Imager imager = null!)
        {
            using var scope = NewDisposeScope();
            var grid = make_grid(tensor, nrow, padding, normalize, value_range, scale_each, pad_value);
            io.write_image(Grid.Bytes(grid), filestream, format, imager);
        }
    }
}
