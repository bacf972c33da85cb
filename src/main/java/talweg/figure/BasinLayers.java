package talweg.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.engine.basins.Fate;
import talweg.engine.basins.Limit;
import talweg.method.Figures;

/// Makes layers and legends of basins of attraction.
public final class BasinLayers {
    private static final int LETTERS = 26;

    /// Pixels of the dot on a limit.
    private static final double LIMIT = 2.6;

    /// Pixels from a limit to its letter, leftwards and upwards.
    private static final double BESIDE = 10;

    private static final TextStyle LETTER = TextStyle.center(Face.STRONG, 13);

    /// Limits that are named in a legend.
    private static final int NAMED = 9;

    private BasinLayers() {}

    /// The areas.
    public static Layer areas(Basins basins, BasinsCount count) {
        return Layer.of(Layer.Kind.HEAT, new Mark.Attraction(basins, count));
    }

    /// Those limits that have a basin, each with its letter beside it, where the mark of a stationary point does not
    /// cover it.
    public static Layer limits(BasinsCount count, Viewport view) {
        List<Mark> marks = new ArrayList<>();
        for (BasinsCount.Share share : count.shares()) {
            Limit at = share.limit();
            marks.add(Mark.Points.one(at.x(), at.y(), Marker.DISC, LIMIT, Role.MINIMUM));
            double x = at.x() - BESIDE / view.pixelsPerX();
            double y = at.y() + BESIDE / view.pixelsPerY();
            marks.add(new Mark.Label(letter(share.number()), x, y, 1, 0, Role.LABEL, LETTER));
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
    ///
    /// @param steps of each run, at most
    public static List<Decoration.Swatch> legend(BasinsCount count, int steps) {
        List<Entry> entries = new ArrayList<>();
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
            entries.add(new Entry(role(share.number()), text, share.count()));
        }
        int others = shares.stream().mapToInt(BasinsCount.Share::count).sum()
                - named.stream().mapToInt(BasinsCount.Share::count).sum();
        entries.add(new Entry(Role.MUTED, Fate.more(shares.size() - named.size()), others));
        entries.add(entry(Fate.ELSEWHERE, count.elsewhere(), steps));
        entries.add(entry(Fate.UNDER_WAY, count.underWay(), steps));
        entries.add(entry(Fate.DIVERGED, count.diverged(), steps));
        entries.add(entry(Fate.UNDEFINED, count.undefined(), steps));
        entries.removeIf(entry -> entry.pixels() == 0);
        return swatches(entries);
    }

    /// A line before its share is known.
    private record Entry(Role role, String text, int pixels) {}

    private static Entry entry(int fate, int pixels, int steps) {
        return new Entry(role(fate), Fate.words(fate, steps), pixels);
    }

    /// With a digit after the point; together they are all.
    private static List<Decoration.Swatch> swatches(List<Entry> entries) {
        List<String> shares =
                Percentages.of(1, entries.stream().mapToInt(Entry::pixels).toArray());
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new Decoration.Swatch(
                        entries.get(i).role(), entries.get(i).text(), shares.get(i)))
                .toList();
    }

    private static double short4(double coordinate) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4g", coordinate));
    }
}
