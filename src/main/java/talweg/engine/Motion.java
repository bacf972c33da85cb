package talweg.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.method.Curvature;
import talweg.method.Figures;
import talweg.method.Method;

/// How a point was still moving when its steps were used up, by what f did.
///
/// @param track the last iterates
/// @param request what was run
/// @param point the last iterate
record Motion(Track track, RunRequest request, double[] point) {
    /// Steps over which a change of f is told.
    private static final int LATELY = 10;

    /// So many rises are no accident.
    private static final int RISES = 3;

    /// Smaller changes of f, relative to it, are rounding.
    private static final double ROUNDING = 1e-12;

    Optional<Finding> finding() {
        if (track.size() < 2) {
            return Optional.empty();
        }
        List<Integer> crests = track.crests();
        if (crests.size() > 1 && isMoreThanRounding(crests)) {
            return Optional.of(swinging(crests));
        }
        return Optional.of(track.rises() >= RISES ? rising() : falling());
    }

    private boolean isMoreThanRounding(List<Integer> crests) {
        double crest = track.value(crests.getFirst());
        return crest - track.lowest(crests.getLast()) > ROUNDING * Math.abs(crest);
    }

    private Finding swinging(List<Integer> crests) {
        int latest = crests.getFirst();
        int first = crests.getLast();
        double period = (double) (first - latest) / (crests.size() - 1);
        return Finding.of(
                Situation.SWINGING,
                "finding.swinging",
                Figures.plain(Math.round(10 * period) / 10.0),
                Figures.plain(track.value(first)),
                Figures.plain(track.value(latest)));
    }

    private Finding rising() {
        int rises = track.rises();
        String from = Figures.plain(track.value(rises));
        String to = Figures.plain(track.value(0));
        int last = Math.max(0, request.steps() - 1);
        Method method = request.method().at(last);
        double curvature = Curvature.largest(request.objective(), point);
        OptionalDouble limit = curvature > 0 ? method.stableRate(curvature) : OptionalDouble.empty();
        OptionalDouble rate =
                method.rate().map(known -> OptionalDouble.of(known.at(last))).orElse(OptionalDouble.empty());
        if (limit.isPresent() && rate.isPresent() && rate.getAsDouble() > limit.getAsDouble()) {
            return Finding.of(
                    Situation.RISING,
                    "finding.rising-rate",
                    String.valueOf(rises),
                    from,
                    to,
                    Figures.plain(rate.getAsDouble()),
                    method.stableRateFormula(),
                    Figures.plain(limit.getAsDouble()));
        }
        return Finding.of(Situation.RISING, "finding.rising", String.valueOf(rises), from, to);
    }

    private Finding falling() {
        int lately = Math.min(LATELY, track.size() - 1);
        return Finding.of(
                Situation.FALLING,
                "finding.falling",
                String.valueOf(lately),
                Figures.plain(track.value(lately)),
                Figures.plain(track.value(0)));
    }
}
