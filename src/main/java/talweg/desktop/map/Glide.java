package talweg.desktop.map;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Path;
import talweg.engine.Run;
import talweg.figure.Trajectory;

/// A run as a trajectory whose head may stand between two iterates while it glides.
final class Glide {
    private Glide() {}

    /// The run of `method` at k = `shown`, which need not be whole.
    static Trajectory at(MethodRun method, double shown) {
        return at(method, shown, Optional.empty());
    }

    /// The same on a graph, along which the head slides.
    static Trajectory at(MethodRun method, double shown, Optional<DoubleUnaryOperator> height) {
        Run run = method.run().orElseThrow();
        Path path = run.path();
        double[] x = path.points()[0];
        double[] y = ordinates(path);
        int before = path.place((int) Math.floor(shown));
        int[] kinks = run.kinks();
        double part =
                before + 1 < path.size() ? (shown - path.k()[before]) / (path.k()[before + 1] - path.k()[before]) : 0;
        int k = (int) Math.min(Math.floor(shown), path.k()[path.size() - 1]);
        if (part <= 0) {
            return new Trajectory(method.style(), "", x, y, before, kinks).numbered(k);
        }
        int[] shifted =
                IntStream.of(kinks).map(kink -> kink > before ? kink + 1 : kink).toArray();
        double[] longer = insert(x, before, part);
        double[] lifted = insert(y, before, part);
        height.ifPresent(f -> lifted[before + 1] = f.applyAsDouble(longer[before + 1]));
        return new Trajectory(method.style(), "", longer, lifted, before + 1, shifted).numbered(k);
    }

    /// The whole of a run that is past.
    static Trajectory ghost(MethodRun method, Run past) {
        Path path = past.path();
        return new Trajectory(method.style(), "", path.points()[0], ordinates(path), path.size() - 1);
    }

    /// Of a function of one variable the points of its graph.
    private static double[] ordinates(Path path) {
        return path.points().length > 1 ? path.points()[1] : path.values();
    }

    private static double[] insert(double[] values, int before, double part) {
        double[] longer = new double[values.length + 1];
        System.arraycopy(values, 0, longer, 0, before + 1);
        longer[before + 1] = values[before] + part * (values[before + 1] - values[before]);
        System.arraycopy(values, before + 1, longer, before + 2, values.length - before - 1);
        return longer;
    }
}
