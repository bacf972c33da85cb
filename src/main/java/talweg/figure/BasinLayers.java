package talweg.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.engine.basins.Fate;
import talweg.engine.basins.Limit;
import talweg.method.Figures;

/// Makes layers and legends of basins of attraction.
public final class BasinLayers {
    private static final int LETTERS = 26;
    private static final TextStyle LETTER = TextStyle.center(Face.STRONG, 13);

    /// Limits that are named in a legend.
    private static final int NAMED = 9;

    private BasinLayers() {}

    /// The areas.
    public static Layer areas(Basins basins, BasinsCount count) {
        return Layer.of(Layer.Kind.HEAT, new Mark.Attraction(basins, count));
    }

    /// The letters of those limits that have a basin.
    public static Layer limits(BasinsCount count) {
        List<Mark> marks = new ArrayList<>();
        for (BasinsCount.Share share : count.shares()) {
            Limit at = share.limit();
            marks.add(new Mark.Label(letter(share.number()), at.x(), at.y(), 1, 0, Role.LABEL, LETTER));
        }
        return new Layer(Layer.Kind.POINTS, marks);
    }

    /// What a limit is called: A, B, …, Z, A₂, B₂, …
    public static String letter(int number) {
        String letter = String.valueOf((char) ('A' + number % LETTERS));
        StringBuilder round = new StringBuilder();
        if (number >= LETTERS) {
            for (char digit : String.valueOf(number / LETTERS + 1).toCharArray()) {
                round.append((char) ('₀' + digit - '0'));
            }
        }
        return letter + round;
    }

    /// The colour of a fate, where it took longest.
    public static Role role(int fate) {
        return BasinShades.role(fate);
    }

    /// A line of a legend for each limit, the largest basins only if there are many, and for what comes to none.
    public static List<Decoration.Swatch> legend(BasinsCount count) {
        List<Decoration.Swatch> lines = new ArrayList<>();
        List<BasinsCount.Share> shares = count.shares();
        List<BasinsCount.Share> named = shares.size() <= NAMED
                ? shares
                : shares.stream()
                        .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                        .limit(NAMED - 1L)
                        .toList();
        for (BasinsCount.Share share : named) {
            Limit at = share.limit();
            String text = letter(share.number()) + " " + at.kind().words() + " "
                    + Figures.tuple(short4(at.x()), short4(at.y()));
            lines.add(new Decoration.Swatch(role(share.number()), text, percent(count.share(share.count()))));
        }
        int others = shares.stream().mapToInt(BasinsCount.Share::count).sum()
                - named.stream().mapToInt(BasinsCount.Share::count).sum();
        if (others > 0) {
            lines.add(new Decoration.Swatch(
                    Role.MUTED, Fate.more(shares.size() - named.size()), percent(count.share(others))));
        }
        add(lines, Fate.ELSEWHERE, count.elsewhere(), count);
        add(lines, Fate.UNDER_WAY, count.underWay(), count);
        add(lines, Fate.DIVERGED, count.diverged(), count);
        add(lines, Fate.UNDEFINED, count.undefined(), count);
        return lines;
    }

    private static void add(List<Decoration.Swatch> lines, int fate, int pixels, BasinsCount count) {
        if (pixels > 0) {
            lines.add(new Decoration.Swatch(role(fate), Fate.words(fate), percent(count.share(pixels))));
        }
    }

    private static double short4(double coordinate) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4g", coordinate));
    }

    /// A part of the whole, with a digit after the point where that says something.
    public static String percent(double share) {
        return share > 0 && share < 0.001 ? "< 0.1 %" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
