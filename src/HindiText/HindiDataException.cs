namespace HindiText;

/// <summary>Shipped data is damaged, or a data file given by the caller is malformed. The message names the place, what was found and what was expected.</summary>
public sealed class HindiDataException : Exception
{
    /// <summary>Makes the exception with its message.</summary>
    public HindiDataException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its message and the exception that led to it.</summary>
    public HindiDataException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
