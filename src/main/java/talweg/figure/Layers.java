package talweg.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import talweg.field.GradientField;
import talweg.field.Grid;
import talweg.field.LabelSpace;
import talweg.field.LevelCurves;
import talweg.field.LevelLabel;
import talweg.field.LevelLabels;
import talweg.field.Levels;
import talweg.field.ScalarGrid;
import talweg.field.ValueScale;
import talweg.function.Domain.Range;

/// Makes layers of marks from what the other rooms compute. Each layer depends on its own data alone, so that a view
/// which moves only the heads makes only their layer anew.
public final class Layers {
    /// Alpha of the part of a path that lies in the future.
    private static final double BEYOND = 0.15;

    /// Alpha of a kink that lies in the future: fainter it would not be seen at all.
    private static final double KINK_BEYOND = 0.4;

    /// Alpha of the circle that tells a distance.
    private static final double DISTANCE = 0.8;

    /// Alpha of a path that is about to be replaced.
    private static final double STALE = 0.35;

    private static final double PATH_WIDTH = 2;
    private static final double CASING = 2;

    /// A dot for each step, where dots this far apart do not merge into a line.
    private static final double DOT_GAP = 7;

    /// Where there are more steps than this, dots tell them apart no longer and only cost time.
    private static final int MOST_DOTS = 3000;

    private static final Pen MINOR = new Pen(Role.LEVEL, 0.9, 0.42, Dash.SOLID, 0);
    private static final Pen MAJOR = new Pen(Role.LEVEL, 1.4, 0.72, Dash.SOLID, 0);

    private static final TextStyle LEVEL_TEXT = TextStyle.center(Face.STRONG, 10.5);

    /// Of a figure in Inter semi-bold, as a part of the size; the widest.
    private static final double DIGIT_WIDTH = 0.66;

    private static final double ARROW_LENGTH = 19;
    private static final Pen ARROW = new Pen(Role.GRADIENT, 1, 0.42, Dash.SOLID, 0);

    private Layers() {}

    /// The values as colours. What is not finite is a hole, an infinity too.
    public static Layer heat(ScalarGrid field, ValueScale scale, MapStyle style) {
        int columns = field.grid().columns();
        int rows = field.grid().rows();
        double[] tones = new double[columns * rows];
        double[] places = new double[columns];
        for (int row = 0; row < rows; row++) {
            double[] values = field.rows()[row];
            scale.positions(values, places);
            for (int column = 0; column < columns; column++) {
                tones[row * columns + column] = Double.isFinite(values[column]) ? places[column] : Double.NaN;
            }
        }
        Range x = field.grid().x();
        Range y = field.grid().y();
        return Layer.of(
                Layer.Kind.HEAT, new Mark.Raster(tones, columns, rows, x.low(), x.high(), y.low(), y.high(), style));
    }

    /// The level curves, in the ink that reads on the map below, the major ones stronger.
    ///
    /// @param style of the heat map below; TALWEG if there is none
    public static Layer contours(LevelCurves curves, Levels levels, ValueScale scale, MapStyle style) {
        List<Mark> marks = new ArrayList<>();
        for (boolean major : new boolean[] {false, true}) {
            for (int level = 0; level < levels.count(); level++) {
                if (levels.major()[level] == major) {
                    Role ink = style.ink(scale.position(levels.values()[level]));
                    Pen pen = major ? MAJOR.coloured(ink) : MINOR.coloured(ink);
                    marks.add(LevelLines.of(curves, level, pen));
                }
            }
        }
        return new Layer(Layer.Kind.CONTOURS, marks);
    }

    /// The values of level curves, written along them.
    public static Layer labels(List<LevelLabel> labels) {
        List<Mark> marks = new ArrayList<>();
        for (LevelLabel label : labels) {
            marks.add(new Mark.Label(
                    Ticks.withMinusSign(label.text()),
                    label.x(),
                    label.y(),
                    label.dx(),
                    label.dy(),
                    Role.LABEL,
                    LEVEL_TEXT));
        }
        return new Layer(Layer.Kind.CONTOURS, marks);
    }

    /// The values on level curves of another function than that of the map, in the colour of its curves.
    public static List<Mark> labels(LevelCurves curves, Levels levels, Viewport view, int maximum, Role role) {
        LabelSpace usual = labelSpace(view, List.of());
        LabelSpace space = new LabelSpace(
                usual.visible(),
                usual.pixelsPerX(),
                usual.pixelsPerY(),
                usual.height(),
                usual.width(),
                usual.markers(),
                maximum);
        return LevelLabels.place(curves, levels, space, List.of()).stream()
                .map(label -> (Mark) new Mark.Label(
                        Ticks.withMinusSign(label.text()),
                        label.x(),
                        label.y(),
                        label.dx(),
                        label.dy(),
                        role,
                        LEVEL_TEXT,
                        Double.parseDouble(label.text())))
                .toList();
    }

    /// The room that labels of level curves find on a view, beside the numbers of axes inside it.
    ///
    /// @param markers points (x, y) to keep away from
    public static LabelSpace labelSpace(Viewport view, List<double[]> markers) {
        Box room = AxesPainter.room(new Decoration.Axes("", "", true), view);
        return new LabelSpace(
                view.within(room).visible(),
                view.pixelsPerX(),
                view.pixelsPerY(),
                LEVEL_TEXT.size(),
                text -> DIGIT_WIDTH * LEVEL_TEXT.size() * text.length(),
                markers,
                LabelSpace.USUAL_MAXIMUM);
    }

    /// The paths up to their heads, a dot at each step, and what comes beyond, faint or not at all.
    public static Layer paths(List<Trajectory> trajectories, boolean beyond) {
        List<Mark> marks = new ArrayList<>();
        if (beyond) {
            trajectories.forEach(trajectory -> marks.add(beyond(trajectory)));
        }
        for (Trajectory trajectory : trajectories) {
            MethodStyle style = trajectory.style();
            int[] offsets = {0, Math.min(trajectory.head() + 1, trajectory.end())};
            Pen pen = new Pen(style.role(), PATH_WIDTH, trajectory.stale() ? STALE : 1, style.dash(), CASING);
            marks.add(new Mark.Polylines(trajectory.x(), trajectory.y(), offsets, pen));
            if (trajectory.head() <= MOST_DOTS && !trajectory.stale()) {
                marks.add(dots(trajectory));
            }
        }
        trajectories.forEach(trajectory -> kinks(trajectory, beyond, marks));
        return new Layer(Layer.Kind.PATHS, marks);
    }

    /// Beyond the head they are faint or hidden like the path, whose way from there the bar must not tell.
    private static void kinks(Trajectory trajectory, boolean beyond, List<Mark> marks) {
        int end = beyond ? trajectory.x().length : trajectory.head() + 1;
        for (int k : trajectory.kinks()) {
            if (k < end) {
                double alpha = k > trajectory.head() ? KINK_BEYOND : 1;
                Role role = trajectory.style().role();
                marks.add(new Mark.Kink(trajectory.x(), trajectory.y(), k, end, role, alpha));
            }
        }
    }

    private static Mark dots(Trajectory trajectory) {
        return new Mark.Points(
                trajectory.x(),
                trajectory.y(),
                0,
                trajectory.head() + 1,
                Marker.DISC,
                2.4,
                trajectory.style().role(),
                0.8,
                DOT_GAP);
    }

    private static Mark beyond(Trajectory trajectory) {
        int[] offsets = {trajectory.head(), Math.max(trajectory.head(), trajectory.end())};
        Pen pen = Pen.of(trajectory.style().role(), PATH_WIDTH).faded(BEYOND);
        return new Mark.Polylines(trajectory.x(), trajectory.y(), offsets, pen);
    }

    /// The start and the heads, above all paths.
    public static Layer heads(List<Trajectory> trajectories) {
        List<Mark> marks = new ArrayList<>();
        for (Trajectory trajectory : trajectories) {
            double x = trajectory.x()[trajectory.head()];
            double y = trajectory.y()[trajectory.head()];
            marks.add(new Mark.Head(x, y, trajectory.style(), trajectory.name(), trajectory.whereabouts()));
            distance(x, y, trajectory).ifPresent(marks::addFirst);
        }
        // On top, since at k = 0 all heads stand on the start.
        if (!trajectories.isEmpty()) {
            marks.add(new Mark.Start(
                    trajectories.getFirst().x()[0], trajectories.getFirst().y()[0]));
        }
        return new Layer(Layer.Kind.POINTS, marks);
    }

    /// How far a head is from the plane that is seen: the radius of a circle about its foot.
    private static Optional<Mark> distance(double x, double y, Trajectory trajectory) {
        double radius = trajectory.above().distance();
        Pen pen = new Pen(trajectory.style().role(), 1.2, DISTANCE, Dash.SHORT, 0);
        return Double.isFinite(radius) && radius > 0
                ? Optional.of(new Mark.Ellipse(x, y, radius, 0, 0, radius, pen))
                : Optional.empty();
    }

    /// Known minima, as stars.
    public static Layer minima(double[] x, double[] y) {
        return Layer.of(
                Layer.Kind.POINTS, new Mark.Points(x, y, 0, x.length, Marker.FOUR_STAR, 5.5, Role.MINIMUM, 2, 0));
    }

    /// The field of gradients ∇f, all arrows of one length, each in the ink that reads on the map below it.
    ///
    /// @param style of the heat map below; TALWEG if there is none
    public static Layer gradients(GradientField gradients, ScalarGrid ground, ValueScale scale, MapStyle style) {
        List<Mark> marks = new ArrayList<>();
        for (Role ink : new Role[] {Role.LEVEL, Role.LEVEL_ON_DARK, Role.LEVEL_ON_LIGHT}) {
            int[] chosen = IntStream.range(0, gradients.count())
                    .filter(i -> ink
                            == style.ink(scale.position(
                                    nearest(ground, gradients.x()[i], gradients.y()[i]))))
                    .toArray();
            if (chosen.length > 0) {
                marks.add(new Mark.Arrows(
                        pick(gradients.x(), chosen),
                        pick(gradients.y(), chosen),
                        pick(gradients.dx(), chosen),
                        pick(gradients.dy(), chosen),
                        ARROW_LENGTH,
                        false,
                        ink == Role.LEVEL ? ARROW : ARROW.coloured(ink)));
            }
        }
        return new Layer(Layer.Kind.GRADIENTS, marks);
    }

    /// The value at the node next to a point.
    private static double nearest(ScalarGrid field, double x, double y) {
        Grid grid = field.grid();
        long column = Math.round((x - grid.x().low()) / grid.cellWidth());
        long row = Math.round((y - grid.y().low()) / grid.cellHeight());
        return field.rows()[Math.clamp(row, 0, grid.rows() - 1)][Math.clamp(column, 0, grid.columns() - 1)];
    }

    private static double[] pick(double[] values, int[] chosen) {
        return IntStream.of(chosen).mapToDouble(i -> values[i]).toArray();
    }
}
