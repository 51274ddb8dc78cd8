using System.Reflection;
using HindiText.Data;
using HindiText.Entities;
using HindiText.Linking;
using HindiText.Morphology;
using HindiText.Transliteration;

namespace HindiText.Tests.Data;

/// <summary>What ships is never read damaged.</summary>
public class ShippedDataTests
{
    private const int Places = 150;

    public static TheoryData<string, string, uint> Files => new()
    {
        { KnowledgeBase.FileName, KnowledgeBase.Name, KnowledgeBase.Version },
        { EntityModel.FileName, EntityModel.Name, EntityModel.FileVersion },
        { MorphLexicon.FileName, MorphLexicon.Name, MorphLexicon.Version },
        { PosModel.FileName, PosModel.Name, PosModel.Version },
        { JointModel.FileName, JointModel.Name, JointModel.Version },
        { SpellingExceptions.FileName, SpellingExceptions.Name, SpellingExceptions.Version },
        { WordFrequencies.FileName, WordFrequencies.Name, WordFrequencies.Version },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_flipped_byte_anywhere_is_noticed(string fileName, string name, uint version)
    {
        byte[] file = Shipped(fileName);
        for (int place = 0; place < Places; place++)
        {
            // The header whole, then spread over the file.
            int at = place < 64 ? place : (int)((long)file.Length * (place - 64) / (Places - 64));
            file[at] ^= (byte)(1 << (place % 8));
            Action open = () => DataFile.Open(file, fileName, name, version);
            open.Should().Throw<HindiDataException>("byte {0} was changed", at).WithMessage(fileName + "*");
            file[at] ^= (byte)(1 << (place % 8));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_truncation_anywhere_is_noticed(string fileName, string name, uint version)
    {
        byte[] file = Shipped(fileName);
        for (int place = 0; place < Places; place++)
        {
            int length = place < 64 ? place : (int)((long)file.Length * (place - 64) / (Places - 64));
            Action open = () => DataFile.Open(file[..length], fileName, name, version);
            open.Should().Throw<HindiDataException>("only {0} bytes are left", length).WithMessage(fileName + "*");
        }
    }

    private static byte[] Shipped(string fileName)
    {
        using Stream stream = typeof(Hindi).Assembly.GetManifestResourceStream("HindiText.Data." + fileName)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
