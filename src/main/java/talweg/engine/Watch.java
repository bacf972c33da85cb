package talweg.engine;

import talweg.method.Column;

/// Notices along the way what an [Outcome] has to tell. Mutable, owned by one recorder.
final class Watch {
    /// Steps without moving after which a run counts as stalled.
    private static final int PATIENCE = 8;

    /// Since when ‖x‖ > 1e12; −1 if it is not. Newton's method may come back from there.
    int farSince = -1;

    /// Least value and where.
    double best = Double.POSITIVE_INFINITY;

    int bestAt = -1;

    /// ‖∇f‖ at the latest iterate.
    double gradientNorm;

    /// The latest iterates.
    final Track track = new Track();

    private boolean startedFar;
    private int still;

    void see(int k, Walk walk) {
        gradientNorm = walk.gradientNorm();
        track.add(walk.optimizer().state().of(Column.POINT), walk.value());
        if (k == 0) {
            startedFar = walk.isFartherThan(Outcome.FAR);
        }
        if (startedFar || !walk.isFartherThan(Outcome.FAR)) {
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
    ///
    /// @param refused whether it was refused and a shorter one will be tried
    void step(double length, boolean refused) {
        still = length == 0 && !refused ? still + 1 : 0;
    }

    boolean isStuck() {
        return still >= PATIENCE && gradientNorm > 0;
    }
}
