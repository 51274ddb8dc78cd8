namespace HindiText;

/// <summary>The part of speech of a word: the universal tags of Universal Dependencies, version 2.</summary>
public enum Upos : byte
{
    /// <summary>Adjective: बड़ा, भारतीय.</summary>
    Adj,

    /// <summary>Postposition: का, में, लिए.</summary>
    Adp,

    /// <summary>Adverb: अक्सर, तुरंत.</summary>
    Adv,

    /// <summary>Auxiliary: है, था, and the second verb of a compound one (कर दिया).</summary>
    Aux,

    /// <summary>Coordinating conjunction: और, लेकिन.</summary>
    Cconj,

    /// <summary>Determiner or quantifier: इस, कई, कुछ.</summary>
    Det,

    /// <summary>Interjection: अरे, वाह.</summary>
    Intj,

    /// <summary>Common noun: सरकार, लोग.</summary>
    Noun,

    /// <summary>Numeral in digits or words: 12, तीन, करोड़.</summary>
    Num,

    /// <summary>Particle: भी, ही, नहीं.</summary>
    Part,

    /// <summary>Pronoun, and the pro-forms of place and time: वह, उसने, यहाँ, अब.</summary>
    Pron,

    /// <summary>Name: राम, दिल्ली.</summary>
    Propn,

    /// <summary>Punctuation: ।</summary>
    Punct,

    /// <summary>Subordinating conjunction: कि, अगर.</summary>
    Sconj,

    /// <summary>Symbol: %, ₹.</summary>
    Sym,

    /// <summary>Main verb: करना, गए.</summary>
    Verb,

    /// <summary>What is none of these: text in other scripts, addresses of the net.</summary>
    X,
}
