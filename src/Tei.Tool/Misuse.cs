using System.CommandLine;

namespace Tei.Tool;

/// <summary>Says in one line what is wrong with a call, and where its help is.</summary>
internal static class Misuse
{
    public static string Describe(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string help = command is RootCommand ? "tei --help" : $"tei {command.Name} --help";
        return $"{What(parsed, command)}; see '{help}'";
    }

    private static string What(ParseResult parsed, Command command)
    {
        if (command is RootCommand)
        {
            string commands = string.Join(", ", command.Subcommands.Select(c => c.Name));
            return parsed.UnmatchedTokens is [var unknown, ..] ? $"'{unknown}' is no command; the commands are {commands}" : $"say what to do: {commands}";
        }

        return parsed.UnmatchedTokens is [var token, ..]
            ? $"'{token}' is no option of '{command.Name}'"
            : string.Join("; ", parsed.Errors.Select(e => OneLine(e.Message)).Distinct());
    }

    private static string OneLine(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}

/// <summary>The command was called in a way that makes no sense.</summary>
internal sealed class UsageException(string message) : Exception(message);
