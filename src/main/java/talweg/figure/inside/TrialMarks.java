package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.method.Column;
import talweg.method.Quantity;

/// A line search on the map: the line that is searched, and the trial points in their order.
final class TrialMarks {
    private TrialMarks() {}

    static List<Mark> of(Quantity.Trials search, Moment moment) {
        List<Trial> trials = Trial.upTo(moment.phase(), search, moment.step());
        return isAbout(search, trials, moment) ? marks(search, trials, moment) : List.of();
    }

    /// Whether the phase is a part of the search.
    static boolean isAbout(Quantity.Trials search, List<Trial> trials, Moment moment) {
        boolean about = moment.writes(search.direction())
                || moment.writes(search.slope())
                || moment.assigns(search.value())
                || !trials.isEmpty() && moment.assigns(Column.POINT);
        return about && moment.now(search.direction()).isPresent();
    }

    private static List<Mark> marks(Quantity.Trials search, List<Trial> trials, Moment moment) {
        Pens pens = Pens.of(moment);
        Spot from = moment.from();
        Spot way = new Spot(0, 0)
                .plus(-1, moment.vector(moment.now(search.direction()).orElseThrow()));
        List<Mark> marks = new ArrayList<>();
        if (trials.isEmpty()) {
            return pens.direction(
                    from, way, pens.strong(), "−" + search.direction().plain());
        }
        double farthest = trials.stream().mapToDouble(Trial::step).max().orElse(1);
        marks.add(pens.line(from, from.plus(farthest, way), pens.thin()));
        for (Trial trial : trials) {
            Spot at = moment.point(trial.point());
            boolean last = trial == trials.getLast();
            if (at.isFinite()) {
                marks.add(pens.point(at, last ? Marker.DISC : Marker.RING, last ? 5 : 4));
                marks.add(pens.beyond(at, new Spot(-way.y(), way.x()), String.valueOf(trial.number())));
            }
        }
        return marks;
    }
}
