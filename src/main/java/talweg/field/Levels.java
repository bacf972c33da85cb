package talweg.field;

/// The values whose level curves are drawn.
///
/// @param values ascending, all different, finite; not written any more
/// @param major which of them are drawn stronger
/// @param spacing how they are spaced
public record Levels(double[] values, boolean[] major, Spacing spacing) {
    /// How many there are.
    public int count() {
        return values.length;
    }

    /// The value of level `i` in figures.
    public String text(int i) {
        return Decimal.shortest(values[i]);
    }

    /// The level that is written so; −1 if there is none.
    int indexOf(String text) {
        for (int i = 0; i < values.length; i++) {
            if (text(i).equals(text)) {
                return i;
            }
        }
        return -1;
    }

    /// Each fifth one is major.
    static Levels counted(double[] values, Spacing spacing) {
        boolean[] major = new boolean[values.length];
        for (int i = 4; i < major.length; i += 5) {
            major[i] = true;
        }
        return new Levels(values, major, spacing);
    }
}
