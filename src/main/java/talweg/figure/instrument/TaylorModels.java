package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurves;
import talweg.field.Levels;
import talweg.field.Sampling;
import talweg.field.ScalarGrid;
import talweg.field.ValueScale;
import talweg.field.calculus.Curvatures;
import talweg.field.calculus.LocalModel;
import talweg.field.calculus.TaylorModel;
import talweg.figure.Dash;
import talweg.figure.Layers;
import talweg.figure.LevelLines;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.method.Figures;

/// The Taylor models of first and second order at a point, as level curves over those of f; the main directions and
/// curvatures of the Hessian; and how far the models are from f at a second point.
public final class TaylorModels implements Instrument {
    private static final String ORDER = "order";
    private static final String POINT = "point";
    private static final String OTHER = "other";
    private static final String TO_X = "dx";
    private static final String TO_Y = "dy";

    /// Pixels between the nodes on which a model is followed; it is a plane or a parabola.
    private static final double STEP = 6;

    private static final int LEVELS = 14;

    /// Values on the model's curves, beside those on the curves of f.
    private static final int MOST_VALUES = 6;

    /// Pixels of the longer half axis of the curvature ellipse, and of the eigenvector of λₘᵢₙ.
    private static final double AXIS = 64;

    private static final int SAMPLES = 129;

    /// Degrees beside the full circle, so that no dot is cut.
    private static final double BESIDE = 12;

    private static final Pen MODEL = Pen.of(Role.WARNING, 1.6).cased(0.8).dashed(Dash.DASHED);
    private static final Pen HIGH = Pen.of(Role.PROBE_GRADIENT, 2).cased(1);
    private static final Pen LOW = Pen.of(Role.ACCENT, 2).cased(1);
    private static final Pen ELLIPSE = Pen.of(Role.TEXT, 1.4).cased(0.8);
    private static final Pen WAY = Pen.of(Role.TEXT, 1.2).dashed(Dash.SHORT);
    private static final Pen CURVE = Pen.of(Role.TEXT, 1.8);

    @Override
    public boolean differentiates() {
        return true;
    }

    @Override
    public String id() {
        return "taylor";
    }

    @Override
    public Settings begin(Site site, double x, double y) {
        double away = 56 / site.view().pixelsPerX();
        return Settings.at(x, y).with(ORDER, 2).with(TO_X, away).with(TO_Y, away / 2);
    }

    @Override
    public List<Handle> handles(Settings now, Site site) {
        return List.of(
                Handle.end(OTHER, now.x() + now.get(TO_X, 0), now.y() + now.get(TO_Y, 0)),
                Handle.point(POINT, now.x(), now.y()));
    }

    @Override
    public Settings drag(String handle, Settings now, double x, double y, Site site) {
        return handle.equals(POINT)
                ? now.with(Settings.X, x).with(Settings.Y, y)
                : now.with(TO_X, x - now.x()).with(TO_Y, y - now.y());
    }

    @Override
    public List<Control> controls(Settings now, Site site) {
        return List.of(new Control.Choice(
                ORDER,
                WORDS.say("instrument.taylor.order"),
                (int) now.get(ORDER, 2),
                List.of(
                        WORDS.say("instrument.taylor.none"),
                        WORDS.say("instrument.taylor.first"),
                        WORDS.say("instrument.taylor.second"))));
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        LocalModel here = site.model(now.x(), now.y(), workspace);
        Reading.Draft draft = new Reading.Draft();
        if (!here.finite()) {
            return draft.saying(WORDS.say("instrument.undefined"));
        }
        int order = (int) now.get(ORDER, 2);
        if (order > 0) {
            draft.marks(levels(new TaylorModel(here, order, site.function().variables()), site, workspace));
        }
        Curvatures bends = here.curvatures();
        draft.marks(axes(here, bends, site));
        double sx = now.get(TO_X, 0);
        double sy = now.get(TO_Y, 0);
        draft.mark(Marks.line(here.x(), here.y(), here.x() + sx, here.y() + sy, WAY));
        lines(draft, here, bends);
        comparison(
                draft, here, site.model(here.x() + sx, here.y() + sy, workspace).value(), sx, sy);
        draft.diagram(overTheAngle(bends));
        return draft.saying(WORDS.say(
                "instrument.taylor." + bends.definiteness().name(),
                Figures.plain(bends.low()),
                Figures.plain(bends.high())));
    }

    /// The model's curves at the levels that suit f, with their values.
    private static List<Mark> levels(TaylorModel model, Site site, Workspace workspace) {
        Grid grid = site.grid(STEP);
        Levels levels = levels(site.function(), site.parameters(), grid, workspace);
        ScalarGrid samples = new Sampling(model, new double[0], grid).sample(workspace);
        LevelCurves curves = LevelCurves.of(samples, levels.values(), workspace.cancellation());
        List<Mark> marks = new ArrayList<>();
        for (int level = 0; level < levels.count(); level++) {
            marks.add(LevelLines.of(curves, level, MODEL).at(levels.values()[level]));
        }
        marks.addAll(Layers.labels(curves, levels, site.view(), MOST_VALUES, MODEL.role()));
        return marks;
    }

    private static Levels levels(RealFunction function, double[] parameters, Grid grid, Workspace workspace) {
        ScalarGrid samples = new Sampling(function, parameters, grid).sample(workspace);
        ValueScale scale = ValueScale.automatic(samples.statistics(), OptionalDouble.empty());
        return new LevelChoice.Automatic(LEVELS).levels(samples.statistics(), scale);
    }

    /// The eigenvectors, and the ellipse ⟨s, Hs⟩ = const, whose axes are as long as 1/√|λ|.
    private static List<Mark> axes(LocalModel here, Curvatures bends, Site site) {
        List<Mark> marks = new ArrayList<>();
        double least = Math.min(Math.abs(bends.low()), Math.abs(bends.high()));
        double most = Math.max(Math.abs(bends.low()), Math.abs(bends.high()));
        double unit = AXIS / Math.min(site.view().pixelsPerX(), site.view().pixelsPerY());
        if (least > 0) {
            double low = unit * Math.sqrt(least / Math.abs(bends.low()));
            double high = unit * Math.sqrt(least / Math.abs(bends.high()));
            marks.add(new Mark.Ellipse(
                    here.x(),
                    here.y(),
                    low * bends.lowX(),
                    low * bends.lowY(),
                    high * bends.highX(),
                    high * bends.highY(),
                    bends.low() * bends.high() > 0 ? ELLIPSE : ELLIPSE.dashed(Dash.DASHED)));
        }
        if (most > 0) {
            marks.add(Marks.arrow(here.x(), here.y(), bends.lowX(), bends.lowY(), AXIS, LOW));
            marks.add(Marks.arrow(here.x(), here.y(), bends.highX(), bends.highY(), AXIS, HIGH));
            marks.add(Marks.name("λₘᵢₙ", here.x(), here.y(), bends.lowX(), bends.lowY(), AXIS + 8, site.view()));
            marks.add(Marks.name("λₘₐₓ", here.x(), here.y(), bends.highX(), bends.highY(), AXIS + 8, site.view()));
        }
        return marks;
    }

    private static void lines(Reading.Draft draft, LocalModel here, Curvatures bends) {
        draft.line(
                "\\nabla f = " + Latex.column(here.dx(), here.dy()) + ",\\quad H = "
                        + Latex.matrix(here.xx(), here.xy(), here.yy()),
                "∇f = " + Figures.tuple(here.dx(), here.dy()) + ", H = " + Figures.tuple(here.xx(), here.xy()) + ", "
                        + Figures.tuple(here.xy(), here.yy()));
        draft.line(
                "\\lambda_{\\min} = " + Figures.latex(bends.low()) + ",\\quad \\lambda_{\\max} = "
                        + Figures.latex(bends.high()),
                "λₘᵢₙ = " + Figures.plain(bends.low()) + ", λₘₐₓ = " + Figures.plain(bends.high()));
    }

    private static void comparison(Reading.Draft draft, LocalModel here, double value, double sx, double sy) {
        double first = here.linear(sx, sy);
        double second = here.quadratic(sx, sy);
        Difference fromFirst = Difference.of(value - first, value, here.value(), first - here.value());
        Difference fromSecond =
                Difference.of(value - second, value, here.value(), first - here.value(), second - first);
        draft.line("f(x + s) = " + Figures.latex(value), "f(x + s) = " + Figures.plain(value));
        draft.line(
                "f + \\langle \\nabla f, s \\rangle = " + Figures.latex(first) + ",\\quad R_1 " + fromFirst.latex(),
                "f + ⟨∇f, s⟩ = " + Figures.plain(first) + ", R₁ " + fromFirst.plain());
        draft.line(
                "\\dots + \\frac{1}{2} s^T H s = " + Figures.latex(second) + ",\\quad R_2 " + fromSecond.latex(),
                "… + ½⟨s, Hs⟩ = " + Figures.plain(second) + ", R₂ " + fromSecond.plain());
    }

    /// ⟨u, Hu⟩ over the angle of u.
    private static Diagram overTheAngle(Curvatures bends) {
        double[] degrees = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> -BESIDE + (360 + 2 * BESIDE) * i / (SAMPLES - 1))
                .toArray();
        double[] along = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> bends.along(Math.toRadians(degrees[i])))
                .toArray();
        double low = (Math.toDegrees(Math.atan2(bends.lowY(), bends.lowX())) + 360) % 180;
        double high = (Math.toDegrees(Math.atan2(bends.highY(), bends.highX())) + 360) % 180;
        return new Diagram(
                Axis.linear("φ / °", -BESIDE, 360 + BESIDE),
                Axis.around("⟨u, Hu⟩", bends.low(), bends.high()),
                List.of(
                        Mark.Polylines.one(degrees, along, CURVE),
                        Mark.Points.one(low, bends.low(), Marker.DISC, 4.4, Role.ACCENT),
                        Mark.Points.one(high, bends.high(), Marker.DISC, 4.4, Role.PROBE_GRADIENT)),
                List.of(
                        new Survey.Key(CURVE, "⟨u, Hu⟩"),
                        new Survey.Key(LOW, "λₘᵢₙ"),
                        new Survey.Key(HIGH, "λₘₐₓ"),
                        new Survey.Key(MODEL, WORDS.say("instrument.taylor.curves"))));
    }
}
