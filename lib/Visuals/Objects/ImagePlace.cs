using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Layers;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Objects;

/// <summary>An image on a board, and the way from its pixels to the picture's units.</summary>
internal sealed record ImagePlace(InputPicture? Picture, int Width, int Height, Box Box)
{
    /// <summary>Gets units per pixel.</summary>
    public double Scale => Box.Width / Width;

    /// <summary>Places an image with its pixels as large as the room allows.</summary>
    public static ImagePlace Of(string op, Tensor image, double room = 460, double tall = 460)
    {
        ArgumentNullException.ThrowIfNull(image);
        using var scope = NewDisposeScope();
        var plain = image.dtype == ScalarType.Byte ? image.to_type(ScalarType.Float32) / 255 : image;
        var picture = InputPicture.Read(op, ModelInput.One(op, plain));
        return Fit(picture, picture.Set.Width, picture.Set.Height, room, tall);
    }

    /// <summary>Places an empty field that holds all the boxes.</summary>
    public static ImagePlace Around(IEnumerable<Rect> boxes, double room = 460, double tall = 460)
    {
        var all = boxes.ToArray();
        var width = all.Length == 0 ? 100 : Math.Max(1, (int)Math.Ceiling(all.Max(b => b.Right) * 1.05));
        var height = all.Length == 0 ? 100 : Math.Max(1, (int)Math.Ceiling(all.Max(b => b.Bottom) * 1.05));
        return Fit(null, width, height, room, tall);
    }

    /// <summary>A box of the image in the picture's units.</summary>
    public Box At(Rect r) => new(Box.X + (r.Left * Scale), Box.Y + (r.Top * Scale),
        (r.Right - r.Left) * Scale, (r.Bottom - r.Top) * Scale);

    /// <summary>Draws image and frame.</summary>
    public void Draw(Board board)
    {
        if (Picture is not null)
            board.Image(Box, Picture.Uri());
        board.Frame(Box);
    }

    private static ImagePlace Fit(InputPicture? picture, int width, int height, double room, double tall)
    {
        var scale = Math.Min(room / width, tall / height);
        return new ImagePlace(
            picture, width, height,
                new Box(Board.Left, Board.Top, Math.Max(8, width * scale), Math.Max(8, height * scale)));
    }
}
