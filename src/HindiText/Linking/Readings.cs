using HindiText.Transliteration;

namespace HindiText.Linking;

/// <summary>The unknown things of one document: mentions of the same words and type are one thing, called by its reading.</summary>
internal sealed class Readings
{
    private readonly Dictionary<(EntityType, string), Thing> _things = [];

    public Thing Of(Mention mention)
    {
        (EntityType, string) key = (mention.Type, string.Join(' ', mention.Words));
        if (!_things.TryGetValue(key, out Thing? thing))
            _things[key] = thing = new Thing(PressSpelling.Of(mention.Text, mention.Type), mention.Type);
        return thing;
    }
}
