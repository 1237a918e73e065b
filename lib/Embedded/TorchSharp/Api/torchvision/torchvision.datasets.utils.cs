using System.Formats.Tar;
using System.IO.Compression;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class datasets
    {
        /// <summary>Fetches and unpacks files.</summary>
        public static class utils
        {
            /// <summary>Fetches a file from Google Drive that is not there yet.</summary>
            /// <param name="file_id">Its number at Google Drive.</param>
            /// <param name="root">The folder to put it in.</param>
            /// <param name="filename">Its name; null for the number.</param>
            /// <param name="md5">Its checksum; null for any.</param>
            /// <exception cref="IOException">It did not come, or has another checksum.</exception>
            public static void download_file_from_google_drive(
                string file_id, string root, string? filename = null, string? md5 = null) =>
                io.GDriveDownload.DownloadFileFromGoogleDrive(file_id, root, filename, md5);

            /// <summary>Unpacks a .zip, .tar.gz or .tgz file. Nothing can get out of the folder.</summary>
            /// <param name="from_path">The file.</param>
            /// <param name="to_path">The folder; null for that of the file.</param>
            /// <param name="remove_finished">Whether the file goes when all is unpacked.</param>
            /// <returns>The folder.</returns>
            /// <exception cref="ArgumentException">Another kind of file.</exception>
            /// <exception cref="InvalidDataException">The file is damaged.</exception>
            /// <exception cref="IOException">A name in it leads out of the folder.</exception>
            public static string extract_archive(string from_path, string? to_path = null, bool remove_finished = false)
            {
                ArgumentNullException.ThrowIfNull(from_path);
                to_path ??= Path.GetDirectoryName(Path.GetFullPath(from_path))!;
                Directory.CreateDirectory(to_path);
                if (from_path.EndsWith(".zip", StringComparison.Ordinal))
                    ZipFile.ExtractToDirectory(from_path, to_path, overwriteFiles: true);
                else if (from_path.EndsWith(".tar.gz", StringComparison.Ordinal) ||
                    from_path.EndsWith(".tgz", StringComparison.Ordinal))
                    Untar(from_path, to_path);
                else
                    throw new ArgumentException(
                        "[extract_archive] expected a .zip, .tar.gz or .tgz file, got " +
                        $"'{from_path}'",
                        nameof(from_path));
                if (remove_finished)
                    File.Delete(from_path);
                return to_path;
            }

            private static void Untar(string from, string to)
            {
                using var packed = File.OpenRead(from);
                using var plain = new GZipStream(packed, CompressionMode.Decompress);
                TarFile.ExtractToDirectory(plain, to, overwriteFiles: true);
            }
        }
    }
}
