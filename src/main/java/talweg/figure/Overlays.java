package talweg.figure;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.instrument.Handle;

/// Layers of what a person has left on the map: runs to compare with, predictions, the ring around what is held.
public final class Overlays {
    /// A circle about the start, through a handle on its right.
    public static Layer circle(double x, double y, Handle handle) {
        Pen pen = new Pen(Role.START, 1, 0.7, Dash.DASHED, 0);
        double radius = handle.x() - x;
        List<Mark> marks = new ArrayList<>(handle.marks());
        marks.addFirst(new Mark.Ellipse(x, y, radius, 0, 0, radius, pen));
        return new Layer(Layer.Kind.POINTS, marks);
    }

    /// Alpha of a path as it was before a change.
    private static final double GHOST = 0.8;

    private static final double GHOST_WIDTH = 1.4;

    /// Around the ring of the start.
    private static final double FOCUS = 14;

    /// From a point to its letter, in pixels.
    private static final double ASIDE = 11;

    private static final TextStyle LETTER = TextStyle.left(Face.STRONG, 12);

    private Overlays() {}

    /// The points A, B, C that a plane was laid through.
    ///
    /// @param view decides where their letters stand
    public static Layer corners(List<double[]> feet, Viewport view) {
        List<Mark> marks = new ArrayList<>();
        for (double[] foot : feet) {
            String letter = String.valueOf((char) ('A' + marks.size() / 2));
            marks.add(Mark.Points.one(foot[0], foot[1], Marker.CROSS, 4.5, Role.TEXT));
            double right = foot[0] + ASIDE / view.pixelsPerX();
            double up = foot[1] + ASIDE / view.pixelsPerY();
            marks.add(new Mark.Label(letter, right, up, 1, 0, Role.LABEL, LETTER));
        }
        return new Layer(Layer.Kind.POINTS, marks);
    }

    /// The paths as they were before something changed: thin, nearly grey, without dots.
    public static Layer ghosts(List<Trajectory> trajectories) {
        List<Mark> marks = new ArrayList<>();
        for (Trajectory trajectory : trajectories) {
            MethodStyle style = trajectory.style();
            Pen pen = new Pen(style.role(), GHOST_WIDTH, GHOST, style.dash(), 0).paled();
            int[] offsets = {0, trajectory.end()};
            marks.add(new Mark.Polylines(trajectory.x(), trajectory.y(), offsets, pen));
        }
        return new Layer(Layer.Kind.PATHS, marks);
    }

    /// A ring around a point that has the keys.
    public static Layer focus(double x, double y) {
        return Layer.of(Layer.Kind.POINTS, Mark.Points.one(x, y, Marker.RING, FOCUS, Role.ACCENT));
    }

    /// Predictions.
    public static Layer flags(List<Mark.Flag> flags) {
        return new Layer(Layer.Kind.POINTS, List.copyOf(flags));
    }
}
