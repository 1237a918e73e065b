using System.Text;

namespace DeepLearning.Datasets.Tests;

/// <summary>Bytes cut, changed, repeated and inserted at random: a parser answers with a value or with its own typed
/// error, and never takes much memory.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 1500;
    private const long MostMemory = 64L << 20;

    private static readonly Dictionary<string, (byte[] Good, Action<byte[]> Parse)> Parsers = new()
    {
        ["idx"] = (IdxFiles.Images(3), b => new IdxReader("s", "f").Read(b, [28, 28])),
        ["idx.gz"] = (IdxFiles.Pack(IdxFiles.Labels(1, 2, 3)), b => new IdxReader("s", "f").Read(b, [])),
        ["cifar"] = ([.. BinaryParserTests.Record(1), .. BinaryParserTests.Record(2)],
            b => CifarReader.Parse("s", [new("f", b)], null)),
        ["names"] = ("anna\nbob\nclara\n"u8.ToArray(), b => Names.Parse(b)),
        ["pairs"] = ("Go.\tVa !\nHi.\tSalut.\n"u8.ToArray(), b => Tatoeba.Parse("f", b)),
        ["merges"] = ("#version: 0.2\na b\nab c\n"u8.ToArray(), b => Gpt2Vocabulary.ParseMerges(b)),
        ["tokens"] = ("""{"a":0,"b":1,"ab":2}"""u8.ToArray(), b => Gpt2Vocabulary.ParseTokens(b)),
        ["csv"] = ("\"YEAR\",\"SUNACTIVITY\"\n1700,5\n1701,11\n"u8.ToArray(),
            b => Sunspots.Parse(false, b, Provenance.Generated("", "", 0))),
        ["weather"] = (Encoding.UTF8.GetBytes("date,precipitation,temp_max,temp_min,wind,weather\n"
            + "2012-01-01,0.0,12.8,5.0,4.7,drizzle\n2012-01-02,10.9,10.6,2.8,4.5,rain\n"),
            b => SeattleWeather.Parse(b, Provenance.Generated("", "", 0))),
        ["wave"] = (BinaryParserTests.Wave([1, -2, 3, -4]), b => new WaveReader("s", "f").Read(b, 8000)),
        ["voc"] = (BinaryParserTests.Xml(BinaryParserTests.Thing("RBC", 1, 2, 30, 40)),
            b => new VocReader("s", ["RBC"]).Read("f", b)),
        ["polarity"] = (ArchiveTests.Make("zip", ("rt-polarity.neg", "bad .\n"), ("rt-polarity.pos", "good .\n")),
            b => SentencePolarity.Parse(b).ToList()),
        ["png"] = (Display.Drawing.Png.Grey(8, 8, new byte[64]), b => new PhotoReader("s").Read("f", b, 1)),
        ["text"] = ("words \u00E9 and \u2028 more\r\n"u8.ToArray(), b => new TextDecoder("s", "f").Lines(b)),
    };

    public static TheoryData<string> Kinds => [.. Parsers.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_parser_answers_or_refuses(string name)
    {
        var (good, parse) = Parsers[name];
        parse(good);
        var random = new Random(11);
        var refused = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Spoil(good, random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                parse(bytes);
            }
            catch (DatasetException error)
            {
                refused++;
                Assert.Contains(error.Problem, new[] { DatasetProblem.BadFormat, DatasetProblem.BadArchive });
            }
            catch (Exception other)
            {
                var start = Convert.ToHexString(bytes[..Math.Min(80, bytes.Length)]);
                Assert.Fail($"round {round}: {other.GetType().Name} {other.Message}"
                    + $" at {other.StackTrace?.Split('\n')[0]} on {start}");
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        }

        Assert.InRange(refused, name == "text" ? 100 : Rounds / 10, Rounds);
    }

    private static byte[] Spoil(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var changes = 1 + random.Next(3); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, 1 + random.Next(20))));
                    break;
                case 4:
                    bytes.Insert(at, (byte)"\n\r\t\",\0<-9\u0085"[random.Next(10)]);
                    break;
                default:
                    for (var i = at; i < Math.Min(bytes.Count, at + 4); i++)
                        bytes[i] = 0xFF;
                    break;
            }
        }

        return [.. bytes];
    }
}
