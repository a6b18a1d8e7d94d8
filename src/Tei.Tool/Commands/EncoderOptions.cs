using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Recognition.Speech;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Tool.Commands;

/// <summary>The options that say how texts are encoded; shared by <c>encode</c> and <c>publish</c>.</summary>
internal sealed partial class EncoderOptions
{
    private readonly Option<string[]> authority = new("--authority", "-a")
    {
        Description = "Persons, places and organisations that you know: a file (TEI .xml, .csv, .json) or a folder of such files. May be given several times.",
        AllowMultipleArgumentsPerToken = false,
        HelpName = "file|folder",
    };

    private readonly Option<string> profile = new("--profile")
    {
        Description = "Which signs are an editor's: 'diplomatic' reads square brackets, 'leiden' the Leiden signs, 'none' leaves all as text.",
        DefaultValueFactory = _ => "diplomatic",
    };

    private readonly Option<string> speech = new("--speech")
    {
        Description = "How much of speech is encoded: 'labels+said', 'labels' (only turns with a speaker's label), 'spoken' (turns as the utterances of an interview or a debate) or 'none'.",
        DefaultValueFactory = _ => "labels+said",
    };

    private readonly Option<bool> offices = new("--offices") { Description = "Mark offices that stand for a person ('the Secretary') as rs, where the participants list or an authority says who holds them." };

    private readonly Option<string> lines = new("--lines")
    {
        Description = "Whether the ends of wrapped lines are kept as lb: 'unwrap' or 'keep'.",
        DefaultValueFactory = _ => "unwrap",
    };

    private readonly Option<string> site = new("--site")
    {
        Description = "The web site whose furniture is left out: 'wilson-center', 'none', or 'auto' to detect it.",
        DefaultValueFactory = _ => "auto",
    };

    private readonly Option<string?> language = new("--lang") { Description = "The language of the text (such as en, de, fr); detected where it is not given.", HelpName = "language" };

    private readonly Option<string?> date = new("--date") { Description = "The date of this encoding for revisionDesc (such as 2026-11-23); left out where it is not given, so that the same source gives the same file.", HelpName = "date" };

    private readonly Option<string?> encoding = new("--encoding") { Description = "The encoding of the sources where it is not UTF-8, such as windows-1252.", HelpName = "name" };

    public EncoderOptions()
    {
        profile.AcceptOnlyFromAmong("diplomatic", "leiden", "none");
        speech.AcceptOnlyFromAmong("labels+said", "labels", "spoken", "none");
        lines.AcceptOnlyFromAmong("unwrap", "keep");
        site.AcceptOnlyFromAmong(["auto", .. SiteProfile.All.Select(p => p.Name)]);
        Require(language, value => LanguageTag().IsMatch(value), "is no language tag: write one such as en, de or pt-BR");
        Require(date, value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "is no date: write one such as 2026-11-23");
    }

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { authority, profile, speech, offices, lines, site, language, date, encoding })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The encoder that the options describe.</summary>
    public TeiEncoder Encoder(ParseResult parsed, IEnumerable<string> moreAuthorities) => TeiEncoder.Diplomatic with
    {
        Authority = Authority.Merge((parsed.GetValue(authority) ?? []).Concat(moreAuthorities).Select(Load)),
        Profile = parsed.GetValue(profile) switch
        {
            "leiden" => InsertionProfile.Leiden,
            "none" => InsertionProfile.None,
            _ => InsertionProfile.Diplomatic,
        },
        Speech = parsed.GetValue(speech) switch
        {
            "labels" => SpeechLevel.Labels,
            "spoken" => SpeechLevel.Spoken,
            "none" => SpeechLevel.None,
            _ => SpeechLevel.LabelsAndSaid,
        },
        Site = SiteProfile.All.FirstOrDefault(p => p.Name == parsed.GetValue(site)),
        LineBreaks = parsed.GetValue(lines) == "keep" ? LineBreaks.Kept : LineBreaks.Unwrapped,
        Offices = parsed.GetValue(offices),
        Language = parsed.GetValue(language),
        Date = parsed.GetValue(date),
    };

    /// <summary>The encoding of the sources; <see langword="null"/> for UTF-8.</summary>
    public Encoding? Encoding(ParseResult parsed)
    {
        if (parsed.GetValue(encoding) is not { } name || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return System.Text.Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new UsageException($"the encoding {name} is unknown; try windows-1252, iso-8859-1 or utf-16");
        }
    }

    private static Authority Load(string path) => Path.Exists(path)
        ? Authority.LoadAll(path)
        : throw new InvalidAuthorityException(new Diagnostic(EncoderDiagnostics.InvalidAuthority, new SourceLocation(path), "the authority cannot be read: there is no such file or folder"));

    private static void Require(Option<string?> option, Func<string, bool> holds, string otherwise) => option.Validators.Add(given =>
    {
        if (given.Tokens is [var token] && !holds(token.Value))
        {
            given.AddError($"{option.Name} {token.Value} {otherwise}");
        }
    });

    /// <summary>A language tag in the forms that editions use (BCP 47, 2.1).</summary>
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();
}
