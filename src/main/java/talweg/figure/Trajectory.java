package talweg.figure;

import talweg.engine.Outcome;

/// The iterates of one method as a picture needs them.
///
/// @param method index of the method, which decides colour, dash and marker
/// @param name   printed beside the head; empty for none
/// @param x      x of iterate 0, 1, …; not written any more
/// @param y      y of iterate 0, 1, …; not written any more
/// @param head   the place in the arrays that is shown as the present one; the path beyond it is faint
/// @param kinks  ascending, the places from which the path goes on with other settings; not written any more
/// @param k      the number of that iterate; another than `head` where not all iterates are in the arrays
/// @param above  where the head stands in space
/// @param stale  whether it is about to be replaced
public record Trajectory(
        int method, String name, double[] x, double[] y, int head, int[] kinks, int k, Above above, boolean stale) {
    /// Where a head stands of which a map shows the foot.
    ///
    /// @param distance from the plane of the map
    /// @param norm ‖x‖ in space
    public record Above(double distance, double norm) {}

    /// Insists on an iterate to stand on; a head beyond the last one stands on the last one.
    public Trajectory {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " and " + y.length + " coordinates");
        }
        head = Math.clamp(head, 0, x.length - 1);
    }

    /// With all iterates in the arrays.
    public Trajectory(int method, String name, double[] x, double[] y, int head, int[] kinks) {
        this(
                method,
                name,
                x,
                y,
                head,
                kinks,
                Math.clamp(head, 0, Math.max(0, x.length - 1)),
                inPlane(x, y, head),
                false);
    }

    private static Above inPlane(double[] x, double[] y, int head) {
        int place = Math.clamp(head, 0, Math.max(0, Math.min(x.length, y.length) - 1));
        return new Above(0, x.length == 0 ? 0 : Math.hypot(x[place], y[place]));
    }

    /// One that keeps its settings.
    public Trajectory(int method, String name, double[] x, double[] y, int head) {
        this(method, name, x, y, head, new int[0]);
    }

    /// The same with a name beside its head.
    public Trajectory named(String other) {
        return new Trajectory(method, other, x, y, head, kinks, k, above, stale);
    }

    /// The same, standing at iterate `number`.
    public Trajectory numbered(int number) {
        return new Trajectory(method, name, x, y, head, kinks, number, above, stale);
    }

    /// The same, the foot of a head that stands elsewhere in space.
    public Trajectory below(Above place) {
        return new Trajectory(method, name, x, y, head, kinks, k, place, stale);
    }

    /// The same, about to be replaced.
    public Trajectory outdated() {
        return new Trajectory(method, name, x, y, head, kinks, k, above, true);
    }

    /// Colour, dash and marker.
    public MethodStyle style() {
        return MethodStyle.of(method);
    }

    /// One past the last iterate that is drawn. A run that has left for ever is drawn up to where it counts as
    /// diverged:
    /// what comes behind that crosses the whole view again and again and means nothing.
    int end() {
        int end = x.length;
        while (end > 1 && isFar(end - 1) && isFar(end - 2) && !isFar(0)) {
            end--;
        }
        return end;
    }

    private boolean isFar(int i) {
        return Math.hypot(x[i], y[i]) > Outcome.FAR;
    }

    /// What stands beside the chevron when the head has left the view.
    String whereabouts() {
        // The monospaced face has no ‖; the sign for "parallel" looks the same.
        return "k " + k + " · ∥x∥ " + Ticks.text(above.norm(), 2);
    }
}
