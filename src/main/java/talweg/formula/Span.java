package talweg.formula;

/// A stretch of a text: the characters from `start` up to, not including, `end`, counted in `char`s.
public record Span(int start, int end) {
    /// From the start of this stretch to the end of `last`.
    public Span to(Span last) {
        return new Span(start, last.end);
    }

    /// The number of characters.
    public int length() {
        return end - start;
    }
}
