package talweg.figure;

import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.engine.basins.Fate;

/// The colours of basins: the hue says which limit, the lightness how many iterations it took, on a logarithmic scale
/// between the few and the many of this picture. Mixed in OKLab (Ottosson, 2020), in which equal steps look equal.
final class BasinShades {
    private static final int LAST = 63;

    /// How far the quickest are towards white on paper, and the slowest towards the ground in the dark.
    private static final double TINT = 0.68;

    private static final double SHADE = 0.62;

    private final Palette palette;
    private final int[][] tables;
    private final double low;
    private final double width;
    private final byte[] tones;

    BasinShades(BasinsCount count, Palette palette) {
        this.palette = palette;
        this.tables = new int[Role.BASIN_DIVERGED.ordinal() + 1][];
        this.low = scale(count.few());
        this.width = Math.max(scale(count.many()) - low, Math.log(2));
        this.tones = new byte[count.many() + 2];
        for (int k = 0; k < tones.length; k++) {
            tones[k] = (byte) (Math.clamp((scale(k) - low) / width, 0, 1) * LAST + 0.5);
        }
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
        return table(role(fate))[tones[Math.min(iterations, tones.length - 1)]];
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
    static Pixels pixels(Mark.Attraction attraction, Palette palette) {
        Basins basins = attraction.basins();
        BasinShades shades = new BasinShades(attraction.count(), palette);
        int columns = basins.request().columns();
        int rows = basins.request().rows();
        int[] argb = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            int to = (rows - 1 - row) * columns;
            for (int column = 0; column < columns; column++) {
                argb[to + column] = shades.at(basins.fate(column, row), basins.iterations(column, row));
            }
        }
        return new Pixels(columns, rows, argb);
    }
}
