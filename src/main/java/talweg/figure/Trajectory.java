package talweg.figure;

/// The iterates of one method as a picture needs them.
///
/// @param method index of the method, which decides colour, dash and marker
/// @param name   printed beside the head; empty for none
/// @param x      x of iterate 0, 1, …; not written any more
/// @param y      y of iterate 0, 1, …; not written any more
/// @param head   the iterate that is shown as the present one; the path beyond it is faint
/// @param kinks  ascending, the iterates from which the path goes on with other settings; not written any more
public record Trajectory(int method, String name, double[] x, double[] y, int head, int[] kinks) {
    /// One that keeps its settings.
    public Trajectory(int method, String name, double[] x, double[] y, int head) {
        this(method, name, x, y, head, new int[0]);
    }

    /// Insists on an iterate to stand on; a head beyond the last one stands on the last one.
    public Trajectory {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " and " + y.length + " coordinates");
        }
        head = Math.clamp(head, 0, x.length - 1);
    }

    /// Colour, dash and marker.
    public MethodStyle style() {
        return MethodStyle.of(method);
    }

    /// What stands beside the chevron when the head has left the view.
    String whereabouts() {
        return "k = " + head + " · ‖x‖ = " + Ticks.text(Math.hypot(x[head], y[head]), 2);
    }
}
