package talweg.figure;

import java.util.Arrays;
import talweg.field.LevelCurves;

/// The curves of one level as lines to stroke.
public final class LevelLines {
    private LevelLines() {}

    public static Mark.Polylines of(LevelCurves curves, int level, Pen pen) {
        int first = curves.firstLine()[level];
        int last = curves.firstLine()[level + 1];
        int from = curves.offsets()[first];
        int to = curves.offsets()[last];
        int[] offsets = new int[last - first + 1];
        Arrays.setAll(offsets, line -> curves.offsets()[first + line] - from);
        return new Mark.Polylines(
                Arrays.copyOfRange(curves.x(), from, to), Arrays.copyOfRange(curves.y(), from, to), offsets, pen);
    }
}
