package talweg.desktop.map;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Path;
import talweg.engine.Run;
import talweg.field.section.CoordinatePlane;
import talweg.field.section.Section;
import talweg.figure.Trajectory;

/// Runs as trajectories on a plane. A head may stand between two iterates while it glides.
///
/// @param section the plane, if there is one of the present function
/// @param height of a graph, along which heads slide
record Glide(Optional<Section> section, Optional<DoubleUnaryOperator> height) {
    /// The run of `method` at k = `shown`, which need not be whole.
    Trajectory at(MethodRun method, double shown) {
        Run run = method.run().orElseThrow();
        Path path = run.path();
        double[][] feet = feet(run);
        int before = path.place((int) Math.floor(shown));
        int[] kinks = run.kinks();
        double part =
                before + 1 < path.size() ? (shown - path.k()[before]) / (path.k()[before + 1] - path.k()[before]) : 0;
        int k = (int) Math.min(Math.floor(shown), path.k()[path.size() - 1]);
        Trajectory.Above above = above(run, before, Math.max(0, part));
        if (part <= 0) {
            return new Trajectory(method.style(), "", feet[0], feet[1], before, kinks)
                    .numbered(k)
                    .below(above);
        }
        int[] shifted =
                IntStream.of(kinks).map(kink -> kink > before ? kink + 1 : kink).toArray();
        double[] longer = insert(feet[0], before, part);
        double[] lifted = insert(feet[1], before, part);
        height.ifPresent(f -> lifted[before + 1] = f.applyAsDouble(longer[before + 1]));
        return new Trajectory(method.style(), "", longer, lifted, before + 1, shifted)
                .numbered(k)
                .below(above);
    }

    /// The whole of a run that is past.
    Trajectory ghost(MethodRun method, Run past) {
        double[][] feet = feet(past);
        return new Trajectory(method.style(), "", feet[0], feet[1], past.path().size() - 1);
    }

    /// On the plane; of a function of one variable, on its graph.
    private double[][] feet(Run run) {
        Path path = run.path();
        return path.points().length == 1
                ? new double[][] {path.points()[0], path.values()}
                : plane(run).feet(path.points());
    }

    private Trajectory.Above above(Run run, int before, double part) {
        double[][] points = run.path().points();
        double[] place = Arrays.stream(points)
                .mapToDouble(x -> part > 0 ? x[before] + part * (x[before + 1] - x[before]) : x[before])
                .toArray();
        double norm = Math.sqrt(Arrays.stream(place).map(x -> x * x).sum());
        return new Trajectory.Above(plane(run).distance(place), norm);
    }

    /// While another function is being understood, its runs are still those of the last one.
    private Section plane(Run run) {
        int n = run.path().points().length;
        return section.filter(now -> now.function().dimension() == n)
                .orElseGet(() -> CoordinatePlane.ofFirst(
                        run.request().objective().function(), run.row(0).point()));
    }

    private static double[] insert(double[] values, int before, double part) {
        double[] longer = new double[values.length + 1];
        System.arraycopy(values, 0, longer, 0, before + 1);
        longer[before + 1] = values[before] + part * (values[before + 1] - values[before]);
        System.arraycopy(values, before + 1, longer, before + 2, values.length - before - 1);
        return longer;
    }
}
