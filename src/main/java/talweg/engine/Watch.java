package talweg.engine;

import talweg.method.Column;

/// Notices along the way what an [Outcome] has to tell. Mutable, owned by one recorder.
final class Watch {
    /// ‖x‖ beyond which a run counts as diverged, though it goes on until a number is no longer finite.
    static final double FAR = 1e12;

    /// Steps without moving, or to and fro, after which a run counts as stalled.
    private static final int PATIENCE = 8;

    /// How exactly a point has to come back, relative to its step, to count as going to and fro.
    private static final double SAME = 1e-9;

    /// Since when ‖x‖ > 1e12; −1 if it is not. Newton's method may come back from there.
    int farSince = -1;

    /// Least value and where.
    double best = Double.POSITIVE_INFINITY;

    int bestAt = -1;

    /// ‖∇f‖ at the latest iterate.
    double gradientNorm;

    private boolean startedFar;
    private int still;
    private int toAndFro;
    private double[] one = {};
    private double[] two = {};
    private double[] three = {};

    void see(int k, Walk walk) {
        gradientNorm = walk.gradientNorm();
        if (k == 0) {
            startedFar = walk.isFartherThan(FAR);
        }
        if (startedFar || !walk.isFartherThan(FAR)) {
            farSince = -1;
        } else if (farSince < 0) {
            farSince = k;
        }
        if (walk.value() < best) {
            best = walk.value();
            bestAt = k;
        }
    }

    /// After a step of this length.
    void step(double length, Walk walk) {
        still = length == 0 ? still + 1 : 0;
        double[][] x = walk.optimizer().state().of(Column.POINT);
        if (three.length == 0) {
            one = new double[x.length];
            two = new double[x.length];
            three = new double[x.length];
        }
        double[] oldest = three;
        three = two;
        two = one;
        one = oldest;
        boolean returned = length > 0;
        for (int i = 0; i < x.length; i++) {
            one[i] = x[i][0];
            returned &= Math.abs(one[i] - three[i]) <= SAME * length;
        }
        toAndFro = returned ? toAndFro + 1 : 0;
    }

    boolean isStuck() {
        return still >= PATIENCE && gradientNorm > 0;
    }

    boolean isOscillating() {
        return toAndFro >= PATIENCE && gradientNorm > 0;
    }
}
