using CsCheck;
using HindiText.Linking;

namespace HindiText.Tests.Linking;

public class NameSoundTests
{
    private static readonly Gen<string> Names = Gen.Char["कखगघचझटथडधनफबवमयरलशहअीोौि्ं "].Array[0, 12].Select(c => new string(c));

    [Theory]
    [InlineData("कमर खमर")]
    [InlineData("गमर घमर")]
    [InlineData("चमर छमर")]
    [InlineData("जमर झमर")]
    [InlineData("टमर ठमर तमर थमर")]
    [InlineData("डमर ढमर दमर धमर")]
    [InlineData("पमर फमर")]
    [InlineData("बमर भमर वमर")]
    [InlineData("शमर षमर समर")]
    [InlineData("कमल कमळ")]
    [InlineData("कमर किमर कंमर कम्मर कनमर")]
    public void Names_that_may_be_one_have_a_key_in_common(string names) =>
        names.Split(' ').Select(n => NameSound.Key(n)).Distinct().Should().ContainSingle().Which.Should().NotBe(0);

    [Theory]
    [InlineData("कमर गमर चमर जमर तमर दमर पमर बमर समर मर रमर लमर")]
    public void Names_of_other_consonants_have_keys_of_their_own(string names) =>
        names.Split(' ').Select(n => NameSound.Key(n)).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("कम")]
    [InlineData("कमम")]
    [InlineData("आन")]
    [InlineData("")]
    public void A_name_of_less_than_three_sounds_has_no_key(string name) => NameSound.Key(name).Should().Be(0);

    [Theory]
    [InlineData("राम", "राम", 0)]
    [InlineData("रिम", "रीम", 20)]
    [InlineData("रुम", "रूम", 20)]
    [InlineData("रेम", "रैम", 20)]
    [InlineData("रॅम", "रेम", 20)]
    [InlineData("रोम", "रौम", 20)]
    [InlineData("अली", "आली", 20)]
    [InlineData("इल", "ईल", 20)]
    [InlineData("उल", "ऊल", 20)]
    [InlineData("एल", "ऐल", 20)]
    [InlineData("ओल", "औल", 20)]
    [InlineData("ॲल", "अल", 20)]
    [InlineData("रोम", "रेम", 60)]
    [InlineData("कर", "खर", 25)]
    [InlineData("टर", "थर", 25)]
    [InlineData("कर्म", "करम", 20)]
    [InlineData("दुःख", "दुख", 20)]
    [InlineData("रंग", "रग", 45)]
    [InlineData("रहम", "रम", 45)]
    [InlineData("राम", "रम", 45)]
    [InlineData("मीरा", "मीर", 80)]
    [InlineData("रानी देव", "रान देव", 80)]
    [InlineData("राज कमल", "राजकमल", 60)]
    [InlineData("कनर", "कर", 70)]
    [InlineData("कमर", "कर", 70)]
    [InlineData("कमर", "कगर", 140)]
    public void Changes_cost_as_much_as_they_are_heard(string a, string b, int cost)
    {
        NameSound.Distance(a, b).Should().Be(cost);
        NameSound.Distance(b, a).Should().Be(cost);
    }

    [Fact]
    public void Distance_is_a_measure() => Gen.Select(Names, Names, Names).Sample((a, b, c) =>
        NameSound.Distance(a, a) == 0
        && NameSound.Distance(a, b) == NameSound.Distance(b, a)
        && NameSound.Distance(a, b) >= 0
        && NameSound.Distance(a, a + "र") <= 70 + NameSound.Distance(a, a));

    [Fact]
    public void Names_longer_than_any_are_far_from_all()
    {
        string longest = new('क', 64);
        NameSound.Distance(longest, longest).Should().Be(0);
        NameSound.Distance(longest + "क", "क").Should().Be(int.MaxValue);
        NameSound.Distance("क", longest + "क").Should().Be(int.MaxValue);
    }
}
