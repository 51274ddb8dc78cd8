namespace HindiText;

/// <summary>The one way in: what can be done with a Hindi text. All members are safe to call from many threads.</summary>
public static partial class Hindi
{
}
