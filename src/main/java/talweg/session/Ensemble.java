package talweg.session;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import talweg.engine.ensemble.Form;
import talweg.engine.ensemble.StartSet;
import talweg.function.Domain;

/// A swarm of starts in a scene.
///
/// @param shown whether it runs and is seen
/// @param every whether all visible methods run from it; otherwise the chosen one
/// @param starts where it begins
public record Ensemble(boolean shown, boolean every, StartSet starts) {
    /// Enough to fill a map, few enough to follow one of them with the eye.
    private static final int USUAL = 400;

    /// The part of the domain's width that a circle about the start has as its radius.
    private static final double PART = 0.1;

    private static final MathContext DIGITS = new MathContext(3);

    /// The swarm that is there when nobody has chosen one: a grid, not shown.
    public static Ensemble over(Domain domain) {
        double radius = Math.max(Double.MIN_NORMAL, round(PART * domain.width()));
        return new Ensemble(false, false, new StartSet(Form.GRID, USUAL, radius, 1));
    }

    /// Without the digits that are rounding, so that it can be read.
    private static double round(double number) {
        return Double.isFinite(number) ? new BigDecimal(number).round(DIGITS).doubleValue() : number;
    }

    /// Shown, or not.
    public Ensemble withShown(boolean now) {
        return new Ensemble(now, every, starts);
    }

    /// Of all visible methods, or of the chosen one.
    public Ensemble withEvery(boolean now) {
        return new Ensemble(shown, now, starts);
    }

    /// Other starts.
    public Ensemble withStarts(StartSet others) {
        return new Ensemble(shown, every, others);
    }

    /// The places of the methods of `scene` that run from it. Where all of them would have more than a million lanes,
    /// one does.
    public static List<Integer> methods(Scene scene) {
        List<Integer> visible = IntStream.range(0, scene.methods().size())
                .filter(i -> scene.methods().get(i).visible())
                .boxed()
                .toList();
        Ensemble ensemble = scene.ensemble();
        boolean few = (long) visible.size() * ensemble.starts().count() <= StartSet.MOST;
        if (ensemble.every() && few || visible.isEmpty()) {
            return visible;
        }
        int chosen = scene.arrangement().chosen();
        return List.of(visible.contains(chosen) ? chosen : visible.getFirst());
    }
}
