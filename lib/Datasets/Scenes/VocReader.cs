using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace DeepLearning.Datasets;

/// <summary>Reads boxes around objects as the Pascal VOC challenge writes them, in XML.</summary>
/// <remarks>
/// Corners count pixels from 1 and include the last one; here they become edges counted from 0: (xmin - 1, ymin - 1,
/// xmax, ymax), so that a box is xmax - xmin + 1 pixels wide. Boxes of one pixel are slips of the mouse: they are left
/// out and counted. Anything else that makes no sense is an error.
/// </remarks>
internal sealed class VocReader(string dataset, IReadOnlyList<string> classNames)
{
    /// <summary>Reads one file.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="DatasetException">The file is broken, names an unknown class, or a box lies
    /// outside.</exception>
    public VocPicture Read(string file, byte[] bytes)
    {
        var root = Parse(file, bytes);
        var size = Child(file, root, "size");
        var (width, height) = (Number(file, size, "width"), Number(file, size, "height"));
        if (width is < 1 or > 65535 || height is < 1 or > 65535)
            throw Bad(file, $"the picture is {width} x {height}", "sides from 1 to 65,535");
        var (boxes, labels, dropped) = (new List<float[]>(), new List<long>(), 0);
        foreach (var item in root.Elements("object"))
        {
            var name = Child(file, item, "name").Value.Trim();
            var label = classNames.ToList().IndexOf(name);
            if (label < 0)
                throw Bad(file, $"an object is a '{name}'", string.Join(", ", classNames));
            var box = Child(file, item, "bndbox");
            var (left, top) = (Number(file, box, "xmin"), Number(file, box, "ymin"));
            var (right, bottom) = (Number(file, box, "xmax"), Number(file, box, "ymax"));
            if (left < 1 || top < 1 || right > width || bottom > height || right < left || bottom < top)
            {
                throw Bad(file, $"a box is ({left}, {top}, {right}, {bottom})",
                    $"corners in order within (1, 1, {width}, {height})");
            }

            if (right == left || bottom == top)
            {
                dropped++;
                continue;
            }

            boxes.Add([left - 1, top - 1, right, bottom]);
            labels.Add(label);
        }

        return new VocPicture(width, height, boxes, labels, dropped);
    }

    private XElement Parse(string file, byte[] bytes)
    {
        var settings = new XmlReaderSettings
        {
            // No document type: it could name other files, or grow without end.
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = 1 << 20,
        };
        try
        {
            using var memory = new MemoryStream(bytes, writable: false);
            using var reader = XmlReader.Create(memory, settings);
            var root = XDocument.Load(reader).Root!;
            return root.Name.LocalName == "annotation" ? root
                : throw Bad(file, $"the root is '{root.Name.LocalName}'", "'annotation'");
        }
        catch (XmlException cause)
        {
            throw Bad(file, $"the XML is broken ({cause.Message})", "well-formed XML without a document type", cause);
        }
    }

    private XElement Child(string file, XElement parent, string name) => parent.Element(name)
        ?? throw Bad(file, $"'{parent.Name.LocalName}' has no '{name}'", "one");

    private int Number(string file, XElement parent, string name)
    {
        var text = Child(file, parent, name).Value.Trim();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw Bad(file, $"'{name}' is '{(text.Length > 20 ? text[..20] : text)}'", "a whole number");
    }

    private DatasetException Bad(string file, string found, string expected, Exception? cause = null) => new(
        DatasetProblem.BadFormat, dataset, file,
        $"{file} does not describe a picture as it should: {found}; expected {expected}. Fetch the original again.",
        cause: cause);
}

/// <summary>What one VOC file says: the size of the picture, boxes as edges, class numbers.</summary>
internal sealed record VocPicture(int Width, int Height, List<float[]> Boxes, List<long> Labels, int Dropped);
