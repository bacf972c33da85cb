package talweg.field.calculus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import talweg.field.calculus.StationaryPoint.Form;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Workspace;

/// The search of [StationaryPoints]: starts, roots, kinks, and what each of them is.
final class StationarySearch {
    /// Searches at once; more starts than that are thinned out.
    private static final int MOST_STARTS = 12_000;

    /// Nodes along a side of the lattice on which searches begin whatever the signs.
    private static final int COARSE = 24;

    /// Searches that end within this distance of each other have found the same point.
    private static final double SAME = 1e-6;

    /// Neighbours on a curve of points are at most this far apart: searches begin in every cell along it.
    private static final double LINK = 3.0 / SignLattice.SIDE;

    /// A cluster of points at which H is singular is a curve if it is longer than this.
    private static final double CURVE = 1e-3;

    /// Kinks are one and the same if their cells touch.
    private static final double KINKS = 4.0 / SignLattice.SIDE;

    private final UnitSquare square;
    private final DoubleConsumer progress;
    private final Classification classification;
    private final List<StationaryPoint> found = new ArrayList<>();
    private double typical;
    private double link = LINK;

    StationarySearch(Landscape landscape, Domain domain, DoubleConsumer progress, Workspace workspace) {
        this.square = new UnitSquare(landscape, domain, workspace);
        this.progress = progress;
        this.classification = new Classification(square);
    }

    StationaryPoints find() {
        double[][] cells = SignLattice.cells(square);
        progress.accept(0.3);
        typical = typicalSlope();
        boolean complete = cells[0].length <= MOST_STARTS;
        double[][] starts = complete ? cells : thinned(cells);
        List<Place> arrived = new ArrayList<>(roots(starts));
        progress.accept(0.6);
        arrived.addAll(roots(lattice()));
        progress.accept(0.8);
        classify(Clusters.merged(arrived, SAME));
        kinks(starts, arrived);
        progress.accept(1);
        found.sort(Comparator.comparingDouble(StationaryPoint::value)
                .thenComparingDouble(StationaryPoint::x)
                .thenComparingDouble(StationaryPoint::y));
        return new StationaryPoints(found, complete && !contradicted());
    }

    /// Whether the turns of ∇f round the border demand other points than those that were found.
    private boolean contradicted() {
        int sum = 0;
        for (StationaryPoint point : found) {
            if (point.form() != Form.REGULAR) {
                return false;
            }
            sum += point.kind() == StationaryPoint.Kind.SADDLE ? -1 : 1;
        }
        OptionalInt turns = BorderTurns.of(square);
        return turns.isPresent() && turns.getAsInt() != sum;
    }

    /// The median of ‖∇f‖ on the coarse lattice.
    private double typicalSlope() {
        double[][] nodes = lattice();
        double[][] slope = square.look(Demand.GRADIENT, nodes[0], nodes[1]).gradient();
        double[] norms = IntStream.range(0, nodes[0].length)
                .mapToDouble(i -> Math.hypot(slope[0][i], slope[1][i]))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return norms.length == 0 ? 0 : norms[norms.length / 2];
    }

    private double[][] thinned(double[][] cells) {
        int stride = Math.ceilDiv(cells[0].length, MOST_STARTS);
        link = (stride + 3.0) / SignLattice.SIDE;
        int count = Math.ceilDiv(cells[0].length, stride);
        double[][] thinned = new double[2][count];
        for (int i = 0; i < count; i++) {
            thinned[0][i] = cells[0][i * stride];
            thinned[1][i] = cells[1][i * stride];
        }
        return thinned;
    }

    private static double[][] lattice() {
        int side = COARSE + 1;
        double[][] lattice = new double[2][side * side];
        for (int i = 0; i < side * side; i++) {
            lattice[0][i] = (double) (i % side) / COARSE;
            lattice[1][i] = (double) (i / side) / COARSE;
        }
        return lattice;
    }

    private List<Place> roots(double[][] starts) {
        RootSearch search = new RootSearch(square, starts[0], starts[1]);
        search.run();
        return IntStream.range(0, starts[0].length)
                .filter(lane -> search.arrived(lane, typical))
                .mapToObj(lane ->
                        new Place(search.u(lane), search.v(lane), search.value(lane), search.gradientNorm(lane)))
                .toList();
    }

    private void classify(List<Place> places) {
        List<Place> singular = new ArrayList<>();
        for (Place place : places) {
            square.workspace().cancellation().check();
            if (classification.regular(place)) {
                found.add(classification.byHessian(place));
            } else {
                singular.add(place);
            }
        }
        for (List<Place> cluster : Clusters.of(singular, link)) {
            if (Clusters.extent(cluster) > CURVE) {
                found.add(classification.ofCurve(lowest(cluster), Form.NOT_ISOLATED));
            } else {
                Place flattest = cluster.stream()
                        .min(Comparator.comparingDouble(Place::slope))
                        .orElseThrow();
                found.add(classification.byValues(flattest));
            }
        }
    }

    private static Place lowest(List<Place> cluster) {
        return cluster.stream().min(Comparator.comparingDouble(Place::value)).orElseThrow();
    }

    /// Bisects the cells from which no search arrived nearby.
    private void kinks(double[][] cells, List<Place> arrived) {
        Neighbours taken = new Neighbours(LINK);
        arrived.forEach(place -> taken.add(place.u(), place.v()));
        int[] left = IntStream.range(0, cells[0].length)
                .filter(i -> !taken.within(2.0 / SignLattice.SIDE, cells[0][i], cells[1][i]))
                .toArray();
        double[] u = IntStream.of(left).mapToDouble(i -> cells[0][i]).toArray();
        double[] v = IntStream.of(left).mapToDouble(i -> cells[1][i]).toArray();
        List<Place> extremes = new KinkSearch(square)
                .find(u, v, 0.5 / SignLattice.SIDE).stream()
                        .filter(classification::extreme)
                        .toList();
        for (List<Place> cluster : Clusters.of(extremes, link)) {
            boolean curve = Clusters.extent(cluster) > KINKS;
            found.add(classification.ofCurve(lowest(cluster), curve ? Form.KINKED_CURVE : Form.KINK));
        }
    }
}
