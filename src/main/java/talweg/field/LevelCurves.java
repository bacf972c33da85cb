package talweg.field;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import talweg.function.Cancellation;
import talweg.function.RealFunction;

/// Level curves as joined polylines in packed coordinates: all points of all lines in one array, and offsets into it.
///
/// Line i has the points `offsets[i] ≤ p < offsets[i + 1]`, level l the lines `firstLine[l] ≤ i < firstLine[l + 1]`. A
/// closed line ends on the point that it begins with. Neighbouring points are never equal. Values on the left of a
/// line, looking along it, are at or above the level. A line that is not closed ends on the border of the grid or at a
/// hole.
///
/// @param levels the values, one each
/// @param firstLine where each level's lines begin; one entry more than levels
/// @param offsets where each line's points begin; one entry more than lines
/// @param closed whether each line returns to its first point
/// @param x the points
/// @param y the points
public record LevelCurves(double[] levels, int[] firstLine, int[] offsets, boolean[] closed, double[] x, double[] y) {

    /// The curves of every level.
    ///
    /// @throws java.util.concurrent.CancellationException if the curves are no longer wanted
    public static LevelCurves of(ScalarGrid field, double[] levels, Cancellation cancellation) {
        CurveScratch scratch = CurveScratch.take();
        try {
            return new MarchingSquares(field, scratch, cancellation).curves(levels.clone());
        } finally {
            scratch.giveBack();
        }
    }

    /// The same curves with their points moved onto the true level curves of the function, which the grid only
    /// samples. Ends on the border stay there. Where the function has no gradient the points stay where they are.
    ///
    /// @throws java.util.concurrent.CancellationException if the curves are no longer wanted
    public LevelCurves refined(RealFunction function, double[] parameters, Grid grid, Cancellation cancellation) {
        return new Refinement(this, grid).refine(function, parameters, cancellation);
    }

    /// The number of lines of all levels.
    public int lines() {
        return closed.length;
    }

    /// The level that line `line` belongs to, as an index into [#levels].
    public int levelOf(int line) {
        int place = java.util.Arrays.binarySearch(firstLine, line);
        if (place < 0) {
            return -place - 2;
        }
        // Levels without lines share their entry with the next one.
        while (firstLine[place + 1] == line) {
            place++;
        }
        return place;
    }

    /// The length of line `line` in the plane.
    public double length(int line) {
        double length = 0;
        for (int p = offsets[line] + 1; p < offsets[line + 1]; p++) {
            length += Math.hypot(x[p] - x[p - 1], y[p] - y[p - 1]);
        }
        return length;
    }

    /// The curves of some of the levels, packed anew.
    ///
    /// @param wanted says which levels, by their index
    public LevelCurves select(IntPredicate wanted) {
        int[] chosen = IntStream.range(0, levels.length).filter(wanted).toArray();
        CurveBuffer buffer = new CurveBuffer();
        for (int i = 0; i < chosen.length; i++) {
            buffer.turnTo(i);
            for (int line = firstLine[chosen[i]]; line < firstLine[chosen[i] + 1]; line++) {
                buffer.add(x, y, offsets[line], offsets[line + 1], closed[line]);
            }
        }
        return buffer.pack(IntStream.of(chosen).mapToDouble(i -> levels[i]).toArray());
    }
}
