using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Kernel.Protocol;

namespace DeepLearning.Kernel.Tests.Protocol;

public sealed class ProtocolTests
{
    [Fact]
    public void Messages_go_and_come()
    {
        var message = Decode(new MessageCodec("key"), Encode("key", new JsonObject { ["code"] = "1 + \"ü\"" }));
        Assert.Equal("execute_request", message!.Type);
        Assert.Equal("1 + \"ü\"", message.Text("code"));
        Assert.Equal(7, message.Number("absent", 7));
        Assert.Equal([[1, 2]], message.Route);
    }

    [Fact]
    public void A_wrong_key_a_changed_byte_and_a_replay_are_dropped()
    {
        var codec = new MessageCodec("key");
        Assert.Null(Decode(codec, Encode("other", [])));
        var changed = Encode("key", []).ToArray();
        changed[^1] = [.. "{\"a\":1}"u8];
        Assert.Null(Decode(codec, changed));
        var right = Encode("key", []);
        Assert.NotNull(Decode(codec, right));
        Assert.Null(Decode(codec, right));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    public void Garbage_is_dropped(int frames)
    {
        byte[][] garbage = [.. Enumerable.Range(0, frames).Select(i => Encoding.ASCII.GetBytes($"{i}"))];
        Assert.Null(Decode(new MessageCodec(""), garbage));
        Assert.Null(Decode(new MessageCodec(""), ["<IDS|MSG>"u8.ToArray(), [], .. garbage]));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{\"msg_type\": 3}")]
    [InlineData("{\"msg_type\": \"\\ud800\"}")]
    [InlineData("{ no")]
    [InlineData("{\"msg_type\": \"x\", \"msg_type\": \"y\"}")]
    [InlineData("{\"msg_type\": \"x\", \"deep\": [{\"text\": \"\\udfff\"}]}")]
    public void Json_that_is_no_header_is_dropped(string header) => Assert.Null(Decode(
        new MessageCodec(""),
        ["<IDS|MSG>"u8.ToArray(), [], Encoding.UTF8.GetBytes(header), [.. "{}"u8], [.. "{}"u8], [.. "{}"u8]]));

    [Theory]
    [InlineData("a😀b", 2, 3)]
    [InlineData("a😀b", 3, 4)]
    [InlineData("abc", 2, 2)]
    [InlineData("abc", 99, 3)]
    public void Positions_count_characters(string code, int client, int index)
    {
        Assert.Equal(index, Cursor.FromClient(code, client));
        Assert.Equal(Math.Min(client, 3), Cursor.ToClient(code, index));
    }

    [Fact]
    public void Json_types_travel_as_values()
    {
        var data = MimeData.Of(new MimeBundle { [MimeTypes.Plotly] = "{\"data\":[]}", [MimeTypes.Html] = "<b>" });
        Assert.Equal("[]", data[MimeTypes.Plotly]!["data"]!.ToJsonString());
        Assert.Equal("<b>", (string?)data[MimeTypes.Html]);
    }

    [Theory]
    [InlineData("{", "is not a Jupyter connection file")]
    [InlineData("{\"ip\":\"127.0.0.1\"}", "is not a Jupyter connection file")]
    [InlineData("{\"transport\":\"ipc\"}", "transport must be tcp, came ipc")]
    [InlineData("{\"signature_scheme\":\"hmac-md5\"}", "signature_scheme must be hmac-sha256")]
    [InlineData("{\"ip\":\"0.0.0.0\"}", "loopback only")]
    public void A_connection_file_that_cannot_be_used_says_why(string json, string expected)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, json);
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => ConnectionFile.Read(path)).Message);
        File.Delete(path);
    }

    private static Message? Decode(MessageCodec codec, IReadOnlyList<byte[]> frames) => codec.Read(frames);

    private static IReadOnlyList<byte[]> Encode(string key, JsonObject content) =>
        new MessageCodec(key).Write([[1, 2]], "execute_request", content, null);
}
