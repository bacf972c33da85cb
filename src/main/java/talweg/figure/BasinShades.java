package talweg.figure;

import java.util.Arrays;
import java.util.stream.IntStream;
import talweg.engine.basins.Basins;
import talweg.engine.basins.Fate;

/// The colours of basins: the hue says which limit, the lightness how many iterations it took, on a logarithmic scale
/// between the few and the many of this picture. Mixed in OKLab (Ottosson, 2020), in which equal steps look equal.
final class BasinShades {
    private static final int LAST = 63;

    /// The parts of the pixels that are faster and slower than the ends of the scale.
    private static final double FEW = 0.01;

    private static final double MANY = 0.99;

    /// How far the quickest are towards white on paper, and the slowest towards the ground in the dark.
    private static final double TINT = 0.68;

    private static final double SHADE = 0.62;

    private final Palette palette;
    private final int[][] tables;
    private final double low;
    private final double width;

    BasinShades(Basins basins, Palette palette) {
        this.palette = palette;
        this.tables = new int[Role.BASIN_DIVERGED.ordinal() + 1][];
        int[] fates = basins.fates();
        int[] iterations = basins.iterations();
        int[] sorted = IntStream.range(0, fates.length)
                .filter(i -> fates[i] >= 0)
                .map(i -> iterations[i])
                .sorted()
                .toArray();
        this.low = sorted.length == 0 ? 0 : scale(sorted[(int) (FEW * (sorted.length - 1))]);
        double high = sorted.length == 0 ? 0 : scale(sorted[(int) (MANY * (sorted.length - 1))]);
        this.width = Math.max(high - low, Math.log(2));
    }

    private static double scale(int iterations) {
        return Math.log1p(iterations);
    }

    /// The role of a fate.
    static Role role(int fate) {
        return switch (fate) {
            case Fate.ELSEWHERE -> Role.BASIN_ELSEWHERE;
            case Fate.UNDER_WAY -> Role.BASIN_UNDER_WAY;
            case Fate.DIVERGED -> Role.BASIN_DIVERGED;
            case Fate.UNDEFINED -> Role.HOLE;
            default -> Role.basin(fate);
        };
    }

    /// The colour of a pixel; transparent where a number is not defined.
    int at(int fate, int iterations) {
        if (fate == Fate.UNDEFINED) {
            return 0;
        }
        if (fate < 0) {
            return palette.colour(role(fate));
        }
        double tone = Math.clamp((scale(iterations) - low) / width, 0, 1);
        return table(role(fate))[(int) (tone * LAST + 0.5)];
    }

    private int[] table(Role role) {
        int[] known = tables[role.ordinal()];
        if (known == null) {
            known = new int[LAST + 1];
            int own = palette.colour(role);
            for (int i = 0; i <= LAST; i++) {
                known[i] = shade(own, (double) i / LAST);
            }
            tables[role.ordinal()] = known;
        }
        return known;
    }

    private int shade(int own, double tone) {
        return palette.theme() == Theme.LIGHT
                ? Oklab.mix(own, palette.colour(Role.PANE), TINT * (1 - tone))
                : Oklab.mix(own, palette.colour(Role.GROUND), SHADE * tone);
    }

    /// All pixels, rows from above.
    static Pixels pixels(Basins basins, Palette palette) {
        BasinShades shades = new BasinShades(basins, palette);
        int columns = basins.request().columns();
        int rows = basins.request().rows();
        int[] fates = basins.fates();
        int[] iterations = basins.iterations();
        int[] argb = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            int to = (rows - 1 - row) * columns;
            for (int column = 0; column < columns; column++) {
                argb[to + column] = shades.at(fates[row * columns + column], iterations[row * columns + column]);
            }
        }
        return new Pixels(columns, rows, argb);
    }

    static boolean hasHoles(Basins basins) {
        return Arrays.stream(basins.fates()).anyMatch(fate -> fate == Fate.UNDEFINED);
    }
}
