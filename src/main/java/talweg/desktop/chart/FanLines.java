package talweg.desktop.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import talweg.desktop.control.Numbers;
import talweg.desktop.ensemble.FanModel;
import talweg.desktop.workbench.Workbench;
import talweg.engine.ensemble.Fan;
import talweg.function.Words;
import talweg.session.Measure;

/// The distribution of f over the swarm as lines and bands: medians of all methods, the bands of the chosen one.
final class FanLines {
    private static final Words WORDS = new Words("desktop");
    private static final int DIGITS = 3;

    /// Pairs of levels between which a band lies, with what it has of its colour.
    private static final int[][] BANDS = {{1, 5}, {2, 4}};

    private static final double[] ALPHAS = {0.16, 0.26};

    private static final int WORST = Fan.LEVELS.length - 1;

    private final Lines lines;
    private final FanModel model;

    FanLines(Lines lines, FanModel model) {
        this.lines = lines;
        this.model = model;
    }

    private List<FanModel.Entry> entries() {
        return model.fans().get();
    }

    Course course(Workbench workbench) {
        double floor = floor(workbench);
        List<Course.Line> drawn = new ArrayList<>();
        List<Course.Band> bands = new ArrayList<>();
        for (FanModel.Entry entry : entries()) {
            Fan fan = entry.fan();
            drawn.add(line(entry, Fan.MEDIAN, floor, false));
            if (entry.chosen()) {
                drawn.add(line(entry, 0, floor, true));
                drawn.add(line(entry, WORST, floor, true));
                for (int i = 0; i < BANDS.length; i++) {
                    double[] low = above(fan.quantiles()[BANDS[i][0]], floor);
                    double[] high = above(fan.quantiles()[BANDS[i][1]], floor);
                    bands.add(new Course.Band(entry.style(), fan.k(), low, high, ALPHAS[i]));
                }
            }
        }
        int k = lines.k();
        boolean hidden = lines.isCurtained();
        return new Course(
                Measure.DISTRIBUTION,
                lines.title(Measure.DISTRIBUTION),
                lines.symbol(Measure.DISTRIBUTION),
                ValueRange.of(Measure.DISTRIBUTION, drawn, line -> hidden ? line.upTo(k) : line.values().length),
                drawn,
                bands,
                workbench.playback().last().get(),
                k,
                lines.isFutureShown());
    }

    private static Course.Line line(FanModel.Entry entry, int level, double floor, boolean pale) {
        double[] values = above(entry.fan().quantiles()[level], floor);
        return new Course.Line(entry.style(), entry.fan().k(), values, new int[0], pale, false);
    }

    private static double[] above(double[] values, double floor) {
        return Arrays.stream(values).map(value -> value - floor).toArray();
    }

    /// The known minimum, else the least that any lane found, behind the curtain by now.
    private double floor(Workbench workbench) {
        double best = entries().stream()
                .mapToDouble(entry -> lines.isCurtained()
                        ? best(entry.fan(), lines.k())
                        : entry.fan().best())
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        OptionalDouble known = workbench.knownMinimum();
        return known.isPresent() ? Math.min(known.getAsDouble(), best) : best;
    }

    private static double best(Fan fan, int k) {
        return Arrays.stream(fan.quantiles()[0]).limit(fan.place(k) + 1L).min().orElse(Double.POSITIVE_INFINITY);
    }

    /// What is to be read at k: the median of each method, and how far the values spread.
    Reading reading(String title, int k, Workbench workbench) {
        if (entries().isEmpty()) {
            return new Reading(title, List.of(), WORDS.say("chart.nothing"));
        }
        double floor = floor(workbench);
        List<Reading.Entry> read = entries().stream()
                .map(entry -> new Reading.Entry(entry.style(), entry.name(), text(entry.fan(), k, floor)))
                .toList();
        FanModel.Entry chosen = entries().stream()
                .filter(FanModel.Entry::chosen)
                .findFirst()
                .orElse(entries().getFirst());
        return new Reading(title, read, starts(chosen.fan(), k));
    }

    private static String text(Fan fan, int k, double floor) {
        int place = fan.place(k);
        return WORDS.say(
                "chart.fan",
                number(fan, Fan.MEDIAN, place, floor),
                number(fan, 2, place, floor),
                number(fan, 4, place, floor),
                number(fan, 1, place, floor),
                number(fan, 5, place, floor));
    }

    private static String number(Fan fan, int level, int place, double floor) {
        double value = fan.quantiles()[level][place] - floor;
        return Double.isInfinite(value) ? "∞" : Numbers.typeset(value, DIGITS);
    }

    private static String starts(Fan fan, int k) {
        int lost = fan.lost()[fan.place(k)];
        String counted = lost > 0
                ? WORDS.say("chart.fan.lost", FanModel.grouped(fan.lanes()), FanModel.grouped(lost))
                : WORDS.say("chart.fan.starts", FanModel.grouped(fan.lanes()));
        return fan.undefined() > 0
                ? WORDS.say("chart.fan.undefined", counted, FanModel.grouped(fan.undefined()))
                : counted;
    }
}
