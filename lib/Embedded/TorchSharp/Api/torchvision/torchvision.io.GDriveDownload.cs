using TorchSharp.Vision.Datasets;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class io
    {
        /// <summary>Fetches files from Google Drive.</summary>
        public class GDriveDownload
        {
            /// <summary>Makes nothing of use: all members are static.</summary>
            public GDriveDownload()
            {
            }

            /// <summary>Gets whether a file is there and has this checksum.</summary>
            /// <param name="fpath">The file.</param>
            /// <param name="md5">32 hexadecimal digits; null for any.</param>
            /// <returns>True when it is whole.</returns>
            public static bool CheckIntegrity(string fpath, string? md5 = null) => Downloads.IsWhole(fpath, md5);

            /// <summary>Fetches a file that is not there yet.</summary>
            /// <param name="file_id">Its number at Google Drive.</param>
            /// <param name="root">The folder to put it in.</param>
            /// <param name="filename">Its name; null for the number.</param>
            /// <param name="md5">Its checksum; null for any.</param>
            /// <exception cref="IOException">It did not come, or has another checksum.</exception>
            public static void DownloadFileFromGoogleDrive(
                string file_id, string root, string? filename = null, string? md5 = null) =>
                DownloadFileFromGoogleDriveAsync(file_id, root, filename, md5).GetAwaiter().GetResult();

            /// <summary>Fetches a file that is not there yet, without blocking.</summary>
            /// <param name="file_id">Its number at Google Drive.</param>
            /// <param name="root">The folder to put it in.</param>
            /// <param name="filename">Its name; null for the number.</param>
            /// <param name="md5">Its checksum; null for any.</param>
            /// <param name="cancellationToken">Stops it.</param>
            /// <returns>What to wait for.</returns>
            /// <exception cref="IOException">It did not come, or has another checksum.</exception>
            public static Task DownloadFileFromGoogleDriveAsync(
                string file_id, string root, string? filename = null, string? md5 = null,
                CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(file_id);
                ArgumentNullException.ThrowIfNull(root);
                // The confirmation stands for the page that warns of files too large to be scanned.
                var address = new Uri(
                    "https://drive.usercontent.google.com/download?export=download&confirm=t&id=" +
                    Uri.EscapeDataString(file_id));
                return Downloads.FetchAsync(
                    null, [address], Path.Combine(root, filename ?? file_id), md5, cancellationToken);
            }
        }
    }
}
