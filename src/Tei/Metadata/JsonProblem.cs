using System.Text.Json;

namespace Tei.Metadata;

/// <summary>What is wrong with a JSON file, in words.</summary>
internal static class JsonProblem
{
    /// <summary>The message of the parser without the place, which a diagnostic has, and which the parser counts from zero.</summary>
    public static string Describe(JsonException failure) => failure.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0].TrimEnd('.', ' ');
}
