package talweg.figure.pad;

import java.util.Optional;
import java.util.OptionalDouble;
import talweg.engine.pad.Pad;
import talweg.engine.pad.PadAxis;
import talweg.engine.pad.Theory;
import talweg.figure.Mark;
import talweg.method.Method;

/// The boundary of divergence by theory as a line in the unit square.
final class TheoryLine {
    private static final int POINTS = 129;

    private TheoryLine() {}

    /// The line, if one of the axes is the rate and theory knows its limit somewhere on the pad.
    static Optional<Mark.Polylines> of(Theory theory, Method method, Pad pad) {
        boolean along = pad.x().hyperparameter().isRate();
        boolean up = pad.y().filter(axis -> axis.hyperparameter().isRate()).isPresent();
        if (!along && !up) {
            return Optional.empty();
        }
        PadAxis rate = along ? pad.x() : pad.y().orElseThrow();
        Optional<PadAxis> other = along ? pad.y() : Optional.of(pad.x());
        double[] across = new double[POINTS];
        double[] limits = new double[POINTS];
        boolean seen = false;
        for (int i = 0; i < POINTS; i++) {
            across[i] = (double) i / (POINTS - 1);
            limits[i] = limit(theory, method, rate, other, across[i]);
            seen |= limits[i] >= 0 && limits[i] <= 1;
        }
        return seen
                ? Optional.of(Mark.Polylines.one(along ? limits : across, along ? across : limits, PadPicture.THEORY))
                : Optional.empty();
    }

    private static double limit(Theory theory, Method method, PadAxis rate, Optional<PadAxis> other, double across) {
        Method there = rate.set(method, rate.high());
        if (other.isPresent()) {
            there = other.get().set(there, other.get().number(across));
        }
        OptionalDouble limit = theory.limit(there);
        return limit.isPresent() ? rate.fraction(limit.getAsDouble()) : Double.NaN;
    }
}
