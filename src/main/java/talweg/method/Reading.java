package talweg.method;

/// What comes out of reading a text that a person wrote: a value, or the mistake that was met first.
///
/// @param <T> what is read
public sealed interface Reading<T> {
    /// The text was understood.
    record Valid<T>(T value) implements Reading<T> {}

    /// The text was not understood.
    record Mistaken<T>(Mistake mistake) implements Reading<T> {}
}
