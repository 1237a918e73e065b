using DeepLearning.Display;

namespace Microsoft.DotNet.Interactive.Formatting;

internal static class ValueFormatter
{
    public static MimeBundle ToBundle(object value) =>
        value is IDisplayable d ? d.ToMimeBundle() : new MimeBundle { [MimeTypes.Text] = value.ToString() ?? "" };
}
