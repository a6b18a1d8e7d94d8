namespace Tei.Recognition.Names;

/// <summary>What the title before a name tells of the person.</summary>
internal enum Sex
{
    Unknown,
    Female,
    Male,
}
