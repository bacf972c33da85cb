package talweg.engine;

import java.util.Arrays;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Column;
import talweg.method.Objective;
import talweg.method.Optimizer;
import talweg.method.Snapshot;

/// Finds the lanes of a block that have left the finite numbers, and the last iterate of each. f counts too, but is
/// asked for only where that is looked at: a lane that leaves and comes back between two looks is not noticed.
/// Mutable, owned by one task.
final class Losses {
    private final Objective objective;
    private final Optimizer optimizer;
    private final long firstLane;
    private final Workspace workspace;
    private final double[][] point;
    private final Result looked;
    private final double[] witness;
    private final boolean[] lost;

    /// @param firstLane the number of lane 0 within the whole run
    Losses(RunRequest request, Optimizer optimizer, long firstLane, Workspace workspace) {
        this.objective = request.objective();
        this.optimizer = optimizer;
        this.firstLane = firstLane;
        this.workspace = workspace;
        this.point = optimizer.state().of(Column.POINT);
        this.looked =
                Result.allocate(Demand.VALUE, point.length, optimizer.state().lanes());
        this.witness = new double[optimizer.state().lanes()];
        this.lost = new boolean[optimizer.state().lanes()];
    }

    /// Ends the lanes of `block` that are no longer finite where they last were. The optimizer comes back to the step
    /// at which it is, though perhaps before its evaluation.
    ///
    /// @param before a state at which no lane of the block that still moved was known to be lost
    void settle(Snapshot before, LaneBlock block) {
        if (look(block) > 0) {
            int now = optimizer.k();
            optimizer.restore(before);
            while (optimizer.k() < now) {
                optimizer.evaluate();
                settleHere(block);
                optimizer.advance();
            }
            for (int lane = 0; lane < lost.length; lane++) {
                if (lost[lane]) {
                    block.settle(lane, now - 1);
                }
            }
        }
    }

    /// How many lanes are lost.
    private int look(LaneBlock block) {
        ask();
        witness();
        int count = 0;
        for (int lane = 0; lane < lost.length; lane++) {
            lost[lane] = witness[lane] != 0 && block.isMoving(lane);
            count += lost[lane] ? 1 : 0;
        }
        return count;
    }

    /// Makes the witness of each lane 0 where all is finite, else not a number.
    private void witness() {
        Arrays.fill(witness, 0);
        for (double[] coordinate : point) {
            testify(witness, coordinate, lost.length);
        }
        testify(witness, looked.value(), lost.length);
        if (optimizer.uses(Column.GRADIENT)) {
            for (double[] coordinate : optimizer.state().of(Column.GRADIENT)) {
                testify(witness, coordinate, lost.length);
            }
        }
    }

    /// w ← w + 0·x: 0 stays 0 where x is finite.
    private static void testify(double[] w, double[] x, int lanes) {
        for (int i = 0; i < lanes; i++) {
            w[i] = w[i] + 0 * x[i];
        }
    }

    private void settleHere(LaneBlock block) {
        ask();
        witness();
        for (int lane = 0; lane < lost.length; lane++) {
            if (lost[lane] && witness[lane] == 0) {
                block.rest(optimizer, lane);
            } else if (lost[lane]) {
                block.settle(lane, optimizer.k() - 1);
                lost[lane] = false;
            }
        }
    }

    private void ask() {
        if (!optimizer.method().seesValuesAlone()) {
            objective
                    .function()
                    .evaluate(
                            Demand.VALUE,
                            point,
                            objective.parameters(),
                            objective.sample(optimizer.k(), firstLane),
                            0,
                            lost.length,
                            looked,
                            workspace);
        }
    }
}
