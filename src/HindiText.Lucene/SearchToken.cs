using Lucene.Net.Analysis;
using Lucene.Net.Util;

namespace HindiText.Lucene;

/// <summary>All usual attributes in one object, so that a term is cleared and set at one place. Lucene's own <see cref="Token"/> forgets to clear the position length.</summary>
internal sealed class SearchToken : Token
{
    public override void Clear()
    {
        base.Clear();
        base.PositionLength = 1;
    }

    /// <summary>Makes that object for the attributes that it is, and Lucene's own for others.</summary>
    public sealed class Factory : AttributeSource.AttributeFactory
    {
        public override global::Lucene.Net.Util.Attribute CreateAttributeInstance<T>() =>
            typeof(T).IsAssignableFrom(typeof(SearchToken)) ? new SearchToken() : DEFAULT_ATTRIBUTE_FACTORY.CreateAttributeInstance<T>();
    }
}
