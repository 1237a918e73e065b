namespace TorchSharp;

/// <summary>Pictures: reading and writing, augmentation, boxes, well-known networks and data sets.</summary>
public static partial class torchvision
{
    /// <summary>Is one step from pictures to pictures, without parameters to learn.</summary>
    public interface ITransform : torch.nn.IModule<torch.Tensor, torch.Tensor>
    {
    }

    /// <summary>Names the kinds of picture files. Png and Jpeg can be read and written.</summary>
    public enum ImageFormat
    {
        /// <summary>Not known.</summary>
        Unknown = 0,

        /// <summary>Portable Network Graphics: lossless.</summary>
        Png = 1,

        /// <summary>Joint Photographic Experts Group: small, with losses.</summary>
        Jpeg = 2,

        /// <summary>Windows bitmap.</summary>
        Bmp = 3,

        /// <summary>Graphics Interchange Format.</summary>
        Gif = 4,

        /// <summary>Tagged Image File Format.</summary>
        Tiff = 5,

        /// <summary>Enhanced metafile.</summary>
        Emf = 6,

        /// <summary>Exchangeable image file format.</summary>
        Exif = 7,

        /// <summary>Windows metafile.</summary>
        Wmf = 8,

        /// <summary>Portable bitmap.</summary>
        Pbm = 9,

        /// <summary>Truevision Targa.</summary>
        Tga = 10,

        /// <summary>WebP.</summary>
        Webp = 11,
    }
}
