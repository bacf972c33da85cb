package talweg.field.calculus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.function.Demand;
import talweg.function.Result;

/// Bisects cells in which both components of ∇f change sign, until they are as small as rounding allows: where
/// ∇f does not vanish inside, it jumps.
final class KinkSearch {
    private static final int HALVINGS = 26;

    /// ∇f jumps if it is at least this part as long near the place as a hundred times as far away: where it
    /// vanishes instead, it shrinks with the distance.
    private static final double JUMP = 0.2;

    /// f is continuous if it differs by less than this part so much nearer.
    private static final double CONTINUOUS = 0.9;

    private static final double NEAR = 1e-7;
    private static final double FAR = 1e-5;

    private final UnitSquare square;

    KinkSearch(UnitSquare square) {
        this.square = square;
    }

    /// The places to which the cells of half side `half` around (u, v) shrink, where there is a kink.
    List<Place> find(double[] u, double[] v, double half) {
        double[][] cells = {u, v};
        double quarter = half / 2;
        for (int i = 0; i < HALVINGS && cells[0].length > 0; i++, quarter /= 2) {
            square.workspace().cancellation().check();
            cells = halved(cells[0], cells[1], quarter);
        }
        List<Place> found = new ArrayList<>();
        Result values = square.look(Demand.VALUE, cells[0], cells[1]);
        for (int k = 0; k < cells[0].length; k++) {
            Place place = new Place(cells[0][k], cells[1][k], values.value()[k], 0);
            if (jumps(place)) {
                found.add(place);
            }
        }
        return found;
    }

    /// The centre of each cell's first quarter in which both signs change, of those cells that have one.
    private double[][] halved(double[] u, double[] v, double quarter) {
        double[] nodesU = new double[9 * u.length];
        double[] nodesV = new double[9 * u.length];
        for (int i = 0; i < nodesU.length; i++) {
            nodesU[i] = u[i / 9] + (i % 3 - 1) * 2 * quarter;
            nodesV[i] = v[i / 9] + (i % 9 / 3 - 1) * 2 * quarter;
        }
        Result slope = square.look(Demand.GRADIENT, nodesU, nodesV);
        double[][] quarters = new double[2][u.length];
        int count = 0;
        for (int k = 0; k < u.length; k++) {
            boolean found = false;
            for (int child = 0; child < 4 && !found; child++) {
                int corner = 9 * k + child / 2 * 3 + child % 2;
                found = SignLattice.changes(slope, corner, corner + 1, corner + 3, corner + 4);
                if (found) {
                    quarters[0][count] = u[k] + (child % 2 == 0 ? -1 : 1) * quarter;
                    quarters[1][count++] = v[k] + (child / 2 == 0 ? -1 : 1) * quarter;
                }
            }
        }
        return new double[][] {Arrays.copyOf(quarters[0], count), Arrays.copyOf(quarters[1], count)};
    }

    /// Whether ∇f jumps at a place instead of vanishing there, while f itself neither jumps nor has a pole.
    boolean jumps(Place place) {
        Surroundings near = new Surroundings(square, place.u(), place.v(), NEAR, place.value());
        Surroundings far = new Surroundings(square, place.u(), place.v(), FAR, place.value());
        return near.leastSlope() > JUMP * far.leastSlope() && near.spread() < CONTINUOUS * far.spread();
    }
}
