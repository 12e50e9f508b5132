using System.Text.Json;
using Csm.Parsing.Binding;

namespace Csm.Parsing.Tests.Conformance;

/// <summary>Reads one of twitter-text's configurations from its JSON file.</summary>
internal static class LengthConfig
{
    public static LengthRules Read(string file)
    {
        using var document = JsonDocument.Parse(ConformanceFolder.Read("twitter-text", file));
        JsonElement config = document.RootElement;
        return new LengthRules
        {
            Maximum = Number(config, "maxWeightedTweetLength"),
            Scale = Number(config, "scale"),
            DefaultWeight = Number(config, "defaultWeight"),
            UrlLength = Number(config, "transformedURLLength"),

            // Only the third configuration has this member.
            CountsEmojiOnce = config.TryGetProperty("emojiParsingEnabled", out JsonElement enabled) && enabled.GetBoolean(),
            Ranges = [.. config.GetProperty("ranges").EnumerateArray().Select(Range)],
        };
    }

    private static (int First, int Last, int Weight) Range(JsonElement range) => (Number(range, "start"), Number(range, "end"), Number(range, "weight"));

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
