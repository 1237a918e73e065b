using TorchSharp.Vision.Datasets;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Well-known sets of pictures, read from files.</summary>
    public static partial class datasets
    {
        /// <summary>Says which part of CelebA is read.</summary>
        public enum CelebADatasetSplit
        {
            /// <summary>Everything.</summary>
            All = -1,

            /// <summary>To train with.</summary>
            Train = 0,

            /// <summary>To choose with.</summary>
            Valid = 1,

            /// <summary>To judge with.</summary>
            Test = 2,
        }

        /// <summary>Reads MNIST: handwritten digits, 28 x 28.</summary>
        /// <remarks>Items have "data", (1, 28, 28) of float32 (bytes over 256), and "label", int64. Files lie in
        /// root/mnist/test_data, or packed in root/mnist.</remarks>
        /// <param name="root">The folder of all sets.</param>
        /// <param name="train">The larger part.</param>
        /// <param name="download">Whether files that are not there are fetched.</param>
        /// <param name="target_transform">Changes pictures, (1, 1, 28, 28); null for none.</param>
        /// <returns>The set.</returns>
        /// <exception cref="FileNotFoundException">A file is not there.</exception>
        /// <exception cref="InvalidDataException">A file is damaged.</exception>
        public static torch.utils.data.Dataset MNIST(
            string root, bool train, bool download = false, ITransform target_transform = null!) =>
            MnistFiles.Read(root, PictureSource.Mnist, train, download, target_transform);

        /// <summary>Reads Fashion-MNIST: clothes, 28 x 28.</summary>
        /// <remarks><b>Source</b> arXiv:1708.07747. Files lie in root/fashion-mnist/test_data, or packed in
        /// root/fashion-mnist.</remarks>
        /// <param name="root">The folder of all sets.</param>
        /// <param name="train">The larger part.</param>
        /// <param name="download">Whether files that are not there are fetched.</param>
        /// <param name="target_transform">Changes pictures, (1, 1, 28, 28); null for none.</param>
        /// <returns>The set; items as those of MNIST.</returns>
        /// <exception cref="FileNotFoundException">A file is not there.</exception>
        /// <exception cref="InvalidDataException">A file is damaged.</exception>
        public static torch.utils.data.Dataset FashionMNIST(
            string root, bool train, bool download = false, ITransform target_transform = null!) =>
            MnistFiles.Read(root, PictureSource.Fashion, train, download, target_transform);

        /// <summary>Reads Kuzushiji-MNIST: old Japanese letters, 28 x 28.</summary>
        /// <remarks><b>Source</b> arXiv:1812.01718. Files lie in root/kmnist/test_data, or packed in
        /// root/kmnist.</remarks>
        /// <param name="root">The folder of all sets.</param>
        /// <param name="train">The larger part.</param>
        /// <param name="download">Whether files that are not there are fetched.</param>
        /// <param name="target_transform">Changes pictures, (1, 1, 28, 28); null for none.</param>
        /// <returns>The set; items as those of MNIST.</returns>
        /// <exception cref="FileNotFoundException">A file is not there.</exception>
        /// <exception cref="InvalidDataException">A file is damaged.</exception>
        public static torch.utils.data.Dataset KMNIST(
            string root, bool train, bool download = false, ITransform target_transform = null!) =>
            MnistFiles.Read(root, PictureSource.Kuzushiji, train, download, target_transform);

        /// <summary>Reads CIFAR-10: ten kinds of things, 32 x 32.</summary>
        /// <remarks>Items have "data", (3, 32, 32) of float32 (bytes over 256), and "label", int64. Files lie in
        /// root/CIFAR10/cifar-10-batches-bin.</remarks>
        /// <param name="root">The folder of all sets.</param>
        /// <param name="train">The larger part.</param>
        /// <param name="download">Whether files that are not there are fetched.</param>
        /// <param name="target_transform">Changes pictures; null for none.</param>
        /// <returns>The set.</returns>
        /// <exception cref="FileNotFoundException">A file is not there.</exception>
        /// <exception cref="InvalidDataException">A file is damaged.</exception>
        public static torch.utils.data.Dataset CIFAR10(
            string root, bool train, bool download = false, ITransform target_transform = null!) =>
            CifarFiles.Read10(root, train, download, target_transform is null ? null : target_transform.call);

        /// <summary>Reads CIFAR-10: ten kinds of things, 32 x 32.</summary>
        /// <param name="root">The folder of all sets.</param>
        /// <param name="train">The larger part.</param>
        /// <param name="download">Whether files that are not there are fetched.</param>
        /// <param name="target_transform">Changes pictures.</param>
        /// <returns>The set.</returns>
        /// <exception cref="FileNotFoundException">A file is not there.</exception>
        /// <exception cref="InvalidDataException">A file is damaged.</exception>
        public static torch.utils.data.Dataset CIFAR10(
            string root, bool train, bool download, Func<Tensor, Tensor> target_transform)
        {
            ArgumentNullException.ThrowIfNull(target_transform);
            return CifarFiles.Read10(root, train, download, target_transform);
        }

        /// <summary>Reads CIFAR-100: a hundred kinds of things in twenty groups, 32 x 32.</summary>
        /// <remarks>Items have "data", (3, 32, 32) of float32 (bytes over 256), "label" for the kind and "categories"
        /// for
        /// the group, int64. Files lie in root/CIFAR100/cifar-100-binary.</remarks>
        /// <param name="root">The folder of all sets.</param>
        /// <param name="train">The larger part.</param>
        /// <param name="download">Whether files that are not there are fetched.</param>
        /// <param name="target_transform">Changes pictures; null for none.</param>
        /// <returns>The set.</returns>
        /// <exception cref="FileNotFoundException">A file is not there.</exception>
        /// <exception cref="InvalidDataException">A file is damaged.</exception>
        public static torch.utils.data.Dataset CIFAR100(
            string root, bool train, bool download = false, ITransform target_transform = null!) =>
            CifarFiles.Read100(root, train, download, target_transform is null ? null : target_transform.call);

        /// <summary>Reads CIFAR-100: a hundred kinds of things in twenty groups, 32 x 32.</summary>
        /// <param name="root">The folder of all sets.</param>
        /// <param name="train">The larger part.</param>
        /// <param name="download">Whether files that are not there are fetched.</param>
        /// <param name="target_transform">Changes pictures.</param>
        /// <returns>The set.</returns>
        /// <exception cref="FileNotFoundException">A file is not there.</exception>
        /// <exception cref="InvalidDataException">A file is damaged.</exception>
        public static torch.utils.data.Dataset CIFAR100(
            string root, bool train, bool download, Func<Tensor, Tensor> target_transform)
        {
            ArgumentNullException.ThrowIfNull(target_transform);
            return CifarFiles.Read100(root, train, download, target_transform);
        }

        /// <summary>Reads CelebFaces Attributes: 202,599 faces.</summary>
        /// <remarks>Items have "input", (3, 218, 178) of bytes, and the targets that were asked for as int64: "attr"
        /// (40
        /// of 0 or 1), "identity" (one number), "bbox" (4), "landmarks" (10). Files lie in root/celeba.</remarks>
        /// <param name="root">The folder of all sets.</param>
        /// <param name="split">Which part.</param>
        /// <param name="target_type">The targets; null for attr.</param>
        /// <param name="transform">Changes pictures; null for none.</param>
        /// <param name="target_transform">Changes the first target; null for none.</param>
        /// <param name="download">Whether files that are not there are fetched.</param>
        /// <returns>The set.</returns>
        /// <exception cref="InvalidDataException">Files are not there or damaged.</exception>
        public static torch.utils.data.Dataset CelebA(
            string root, CelebADatasetSplit split = CelebADatasetSplit.Train, string[]? target_type = null,
            nn.IModule<Tensor, Tensor>? transform = null, nn.IModule<Tensor, Tensor>? target_transform = null,
            bool download = false)
        {
            ArgumentNullException.ThrowIfNull(root);
            if (download)
                CelebAFiles.Fetch(root);
            return new CelebAFiles(root, split, target_type ?? ["attr"], (transform, target_transform));
        }
    }
}
