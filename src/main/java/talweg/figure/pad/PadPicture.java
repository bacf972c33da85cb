package talweg.figure.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.engine.pad.Pad;
import talweg.engine.pad.PadAxis;
import talweg.engine.pad.Theory;
import talweg.figure.Box;
import talweg.figure.Dash;
import talweg.figure.Decoration;
import talweg.figure.Face;
import talweg.figure.Layer;
import talweg.figure.MapStyle;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.method.Method;

/// A pad as a picture: the cells as colours, the boundary of divergence, that of theory beside it, the settings as they
/// are, numbers along the sides.
///
/// @param ground the cells
/// @param theory what the eigenvalues at the minimum say
/// @param method with its settings as they are
/// @param number of the first axis, where the method's rate has none of its own
/// @param style the colour map
/// @param box where everything goes, in pixels
/// @param limit the boundary of divergence by theory; empty where there is none
public record PadPicture(
        PadGround ground,
        Optional<Theory> theory,
        Method method,
        OptionalDouble number,
        MapStyle style,
        Box box,
        Optional<Mark.Polylines> limit) {
    /// The boundary of divergence by theory; between its dashes one sees the other where they are the same.
    public static final Pen THEORY = new Pen(Role.TEXT, 2, 1, Dash.DASHED, 0);

    /// The best settings by theory.
    public static final Marker OPTIMUM = Marker.STAR;

    private static final double SIZE = 11;

    /// Of a figure in Inter, as a part of the size; the widest.
    private static final double DIGIT_WIDTH = 0.66;

    private static final double LEFT = 14;
    private static final double TOP = 20;
    private static final double BOTTOM = 36;
    private static final double RIGHT = 14;
    private static final double BAR = 12;
    private static final double BAR_ROOM = 84;

    /// A picture this wide has a colour bar.
    private static final double WIDE = 340;

    private static final double TICK = 4;

    /// The ring of the point; it is never cut off by the border.
    private static final double RING = 10;

    /// Pixels from number to number, at least about.
    private static final double APART_X = 40;

    private static final double APART_Y = 26;

    /// Below this height the line of theory has no room for its formula.
    private static final double LOW = 110;

    private static final TextStyle NUMBER = TextStyle.center(Face.TEXT, SIZE);

    /// The picture with its line of theory.
    public static PadPicture of(
            PadGround ground, Optional<Theory> theory, Method method, OptionalDouble number, MapStyle style, Box box) {
        Pad pad = ground.table().pad();
        Optional<Mark.Polylines> limit = theory.flatMap(known -> TheoryLine.of(known, method, pad));
        return new PadPicture(ground, theory, method, number, style, box, limit);
    }

    private Pad pad() {
        return ground.table().pad();
    }

    /// Where the cells are.
    public Box frame() {
        double left = 12
                + ticksY().stream()
                        .mapToDouble(tick -> DIGIT_WIDTH * SIZE * tick.text().length())
                        .max()
                        .orElse(0);
        return box.inset(left, TOP, hasBar() ? BAR_ROOM : RIGHT, BOTTOM);
    }

    private boolean hasBar() {
        return box.width() >= WIDE;
    }

    /// The unit square in the frame.
    public Viewport view() {
        return Viewport.fit(frame(), Domain.rectangle(0, 1, 0, 1), false);
    }

    private List<Decoration.Tick> ticksX() {
        return AxisTicks.of(pad().x(), count(box.width() - BAR_ROOM, APART_X));
    }

    private List<Decoration.Tick> ticksY() {
        return pad().y()
                .map(axis -> AxisTicks.of(axis, count(box.height() - TOP - BOTTOM, APART_Y)))
                .orElse(List.of());
    }

    private static int count(double pixels, double apart) {
        return Math.max(2, (int) (pixels / apart));
    }

    /// Everything inside the frame.
    public List<Layer> layers() {
        List<Mark> lines = new ArrayList<>();
        if (ground.boundary().x().length > 0) {
            lines.add(ground.boundary());
        }
        limit.ifPresent(lines::add);
        limitLabel().ifPresent(lines::add);
        lines.addAll(border());
        List<Mark> points = new ArrayList<>();
        optimum().map(this::inside).ifPresent(at -> points.add(Mark.Points.one(at[0], at[1], OPTIMUM, 6, Role.TEXT)));
        double[] here = point();
        if (!Double.isNaN(here[0]) && !Double.isNaN(here[1])) {
            points.add(new Mark.Start(inside(here)[0], inside(here)[1]));
        }
        return List.of(ground.heat(), new Layer(Layer.Kind.CONTOURS, lines), new Layer(Layer.Kind.POINTS, points));
    }

    /// So far from the border that a ring is seen whole; a star goes along, so that it lies in the ring that is upon
    /// it.
    private double[] inside(double... at) {
        double right = RING / Math.max(2 * RING, frame().width());
        double up = RING / Math.max(2 * RING, frame().height());
        return new double[] {Math.clamp(at[0], right, 1 - right), Math.clamp(at[1], up, 1 - up)};
    }

    /// Where the settings stand, in the unit square or beyond it; NaN where the rate has no number yet.
    public double[] point() {
        return new double[] {place(pad().x()), pad().y().map(this::place).orElse(0.5)};
    }

    private double place(PadAxis axis) {
        OptionalDouble own = Pad.number(method, axis);
        OptionalDouble here = own.isEmpty() && axis.hyperparameter().isRate() ? number : own;
        return here.isPresent() ? axis.fraction(here.getAsDouble()) : Double.NaN;
    }

    /// The formula, along the line.
    private Optional<Mark> limitLabel() {
        Box frame = frame();
        if (frame.height() < LOW) {
            return Optional.empty();
        }
        return limit.map(line -> {
            int at = (int) (0.35 * line.x().length);
            return new Mark.Label(
                    method.stableRateFormula(),
                    line.x()[at],
                    line.y()[at],
                    line.x()[at + 1] - line.x()[at - 1],
                    line.y()[at + 1] - line.y()[at - 1],
                    Role.LABEL,
                    TextStyle.center(Face.STRONG, SIZE));
        });
    }

    /// Where the best settings by theory stand; empty where they do not lie on these axes.
    public Optional<double[]> optimum() {
        return theory.flatMap(known -> known.optimum(method)).flatMap(best -> {
            double[] at = {
                place(pad().x(), best), pad().y().map(axis -> place(axis, best)).orElse(0.5)
            };
            boolean strip = pad().y().isEmpty() && best.momentum().isPresent();
            boolean inside = at[0] >= 0 && at[0] <= 1 && at[1] >= 0 && at[1] <= 1;
            return inside && !strip ? Optional.of(at) : Optional.empty();
        });
    }

    private static double place(PadAxis axis, Theory.Optimum best) {
        if (axis.hyperparameter().isRate()) {
            return axis.fraction(best.rate());
        }
        return axis.key().equals("momentum") && best.momentum().isPresent()
                ? axis.fraction(best.momentum().getAsDouble())
                : Double.NaN;
    }

    private List<Mark> border() {
        Pen pen = Pen.of(Role.AXIS, 1);
        double up = TICK / frame().height();
        double along = TICK / frame().width();
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Polylines.one(new double[] {0, 1, 1, 0, 0}, new double[] {0, 0, 1, 1, 0}, pen));
        ticksX().forEach(tick -> marks.add(line(tick.tone(), 0, tick.tone(), up, pen)));
        ticksY().forEach(tick -> marks.add(line(0, tick.tone(), along, tick.tone(), pen)));
        return marks;
    }

    private static Mark line(double x0, double y0, double x1, double y1, Pen pen) {
        return Mark.Polylines.one(new double[] {x0, x1}, new double[] {y0, y1}, pen);
    }

    /// Numbers and names along the sides, and the colour bar where there is room for one.
    public List<Decoration> decorations() {
        Box frame = frame();
        List<Decoration> around = new ArrayList<>();
        double below = frame.bottom() + SIZE + 4;
        for (Decoration.Tick tick : ticksX()) {
            double x = frame.x() + tick.tone() * frame.width();
            around.add(new Decoration.Caption(tick.text(), x, below, Role.AXIS, NUMBER));
        }
        TextStyle left = TextStyle.right(Face.TEXT, SIZE);
        for (Decoration.Tick tick : ticksY()) {
            double y = frame.bottom() - tick.tone() * frame.height() + left.drop();
            around.add(new Decoration.Caption(tick.text(), frame.x() - 6, y, Role.AXIS, left));
        }
        TextStyle name = TextStyle.center(Face.VARIABLE, SIZE + 2);
        around.add(new Decoration.Caption(
                pad().x().hyperparameter().plain(), frame.centerX(), below + SIZE + 5, Role.TEXT, name));
        pad().y()
                .ifPresent(axis -> around.add(new Decoration.Caption(
                        axis.hyperparameter().plain(), frame.x() + 8, frame.y() - 7, Role.TEXT, name)));
        if (hasBar()) {
            Box bar = new Box(frame.right() + 18, frame.y(), BAR, frame.height());
            around.add(new Decoration.ColourBar(
                    bar,
                    style,
                    ground.tones().ticks(),
                    List.of(),
                    ground.tones().title(),
                    false));
        }
        return around;
    }
}
