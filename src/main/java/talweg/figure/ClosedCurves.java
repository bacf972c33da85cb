package talweg.figure;

import talweg.field.LevelCurves;

/// The curves of one level as lines to stroke: a closed curve gets its first point once more at its end.
final class ClosedCurves {
    private ClosedCurves() {}

    static Mark.Polylines of(LevelCurves curves, int level, Pen pen) {
        int first = curves.firstLine()[level];
        int last = curves.firstLine()[level + 1];
        int points = curves.offsets()[last] - curves.offsets()[first] + last - first;
        double[] x = new double[points];
        double[] y = new double[points];
        int[] offsets = new int[last - first + 1];
        int count = 0;
        for (int line = first; line < last; line++) {
            int from = curves.offsets()[line];
            int length = curves.offsets()[line + 1] - from;
            System.arraycopy(curves.x(), from, x, count, length);
            System.arraycopy(curves.y(), from, y, count, length);
            count += length;
            if (curves.closed()[line]) {
                x[count] = curves.x()[from];
                y[count++] = curves.y()[from];
            }
            offsets[line - first + 1] = count;
        }
        return new Mark.Polylines(x, y, offsets, pen);
    }
}
