using System.CommandLine;
using System.Text;
using Tei.Authorities;
using Tei.Recognition.Speech;
using Tei.Recognition.Structure;

namespace Tei.Tool.Commands;

/// <summary>The options that say how texts are encoded; shared by <c>encode</c> and <c>publish</c>.</summary>
internal sealed class EncoderOptions
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
        Description = "How much of speech is encoded: 'labels+said', 'labels' (only turns with a speaker's label) or 'none'.",
        DefaultValueFactory = _ => "labels+said",
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
        speech.AcceptOnlyFromAmong("labels+said", "labels", "none");
        site.AcceptOnlyFromAmong(["auto", .. SiteProfile.All.Select(p => p.Name)]);
    }

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { authority, profile, speech, site, language, date, encoding })
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
            "none" => SpeechLevel.None,
            _ => SpeechLevel.LabelsAndSaid,
        },
        Site = SiteProfile.All.FirstOrDefault(p => p.Name == parsed.GetValue(site)),
        Language = parsed.GetValue(language),
        Date = parsed.GetValue(date),
    };

    /// <summary>The encoding of the sources; <see langword="null"/> for UTF-8.</summary>
    public Encoding? Encoding(ParseResult parsed)
    {
        if (parsed.GetValue(encoding) is not { } name)
        {
            return null;
        }

        System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return System.Text.Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"the encoding {name} is unknown; try windows-1252, iso-8859-1 or utf-16");
        }
    }

    private static Authority Load(string path) => Path.Exists(path) ? Authority.LoadAll(path) : throw new UsageException($"there is no authority {path}");
}
