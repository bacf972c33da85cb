package talweg.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Places labels on level curves: on straight stretches, upright, clear of each other, of markers and of the border.
public final class LevelLabels {
    private LevelLabels() {}

    /// Major levels come first, then those with the longest curves; when each has one label, long curves get a
    /// second.
    ///
    /// @param previous labels of the picture before; a label stays where it was if it can, so that it does not jump
    public static List<LevelLabel> place(
            LevelCurves curves, Levels levels, LabelSpace space, List<LevelLabel> previous) {
        LabelSearch search = new LabelSearch(curves, levels, space);
        List<LevelLabel> placed = new ArrayList<>();
        for (LevelLabel label : previous) {
            if (placed.size() < space.maximum()) {
                search.again(label).ifPresent(placed::add);
            }
        }
        List<Integer> order = order(curves, levels);
        for (int round = 0; round < 2; round++) {
            for (int level : order) {
                boolean first = placed.stream().noneMatch(label -> label.level() == level);
                if (placed.size() < space.maximum() && (first || round > 0)) {
                    search.best(level).ifPresent(placed::add);
                }
            }
        }
        return placed;
    }

    private static List<Integer> order(LevelCurves curves, Levels levels) {
        double[] lengths = new double[levels.count()];
        for (int line = 0; line < curves.lines(); line++) {
            int level = curves.levelOf(line);
            lengths[level] = Math.max(lengths[level], curves.length(line));
        }
        Comparator<Integer> order = Comparator.comparing(i -> !levels.major()[i]);
        return IntStream.range(0, levels.count())
                .boxed()
                .sorted(order.thenComparing(i -> -lengths[i]))
                .toList();
    }
}
