package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.method.Quantity;

/// A line search on the graph of a function of one variable, which is the slice that it searches: its trials at their
/// values, and the line below which Armijo (1966) wants them; see [TrialMarks].
final class GraphTrials {
    /// Pixels between two lines that can be told apart.
    private static final double SEEN = 2;

    private GraphTrials() {}

    static List<Mark> of(Quantity.Trials search, Lift lift) {
        Moment moment = lift.moment();
        List<Trial> trials = Trial.upTo(moment.phase(), search, moment.step());
        return TrialMarks.isAbout(search, trials, moment) ? marks(search, trials, lift) : List.of();
    }

    private static List<Mark> marks(Quantity.Trials search, List<Trial> trials, Lift lift) {
        Pens pens = lift.pens();
        Spot from = lift.from();
        double direction = lift.moment().now(search.direction()).orElseThrow()[0];
        if (trials.isEmpty()) {
            String name = "−" + search.direction().plain();
            return pens.direction(from, new Spot(-direction, 0), pens.strong(), name);
        }
        List<Mark> marks = new ArrayList<>();
        double farthest = trials.stream().mapToDouble(Trial::step).max().orElse(1);
        Spot end = new Spot(from.x() - farthest * direction, from.y());
        marks.add(pens.line(from, end, pens.thin()));
        bound(search, end, farthest, lift).ifPresent(bound -> marks.add(pens.line(from, bound, pens.outline())));
        for (Trial trial : trials) {
            Spot at = new Spot(trial.point()[0], trial.value());
            boolean last = trial == trials.getLast();
            if (at.isFinite()) {
                marks.add(pens.line(Lift.beside(at.x(), from), at, pens.thin()));
                marks.add(pens.point(at, last ? Marker.DISC : Marker.RING, last ? 5 : 4));
                marks.add(pens.beyond(at, new Spot(1, 0), String.valueOf(trial.number())));
            }
        }
        return marks;
    }

    /// Where the bound is at the farthest trial, if it is told from the height of the iterate there.
    private static Optional<Spot> bound(Quantity.Trials search, Spot end, double farthest, Lift lift) {
        return lift.moment()
                .now(search.slope())
                .map(slope -> -search.sufficient() * farthest * slope[0])
                .filter(drop -> Math.abs(drop) * lift.moment().view().pixelsPerY() > SEEN)
                .map(drop -> end.plus(drop, new Spot(0, 1)));
    }
}
