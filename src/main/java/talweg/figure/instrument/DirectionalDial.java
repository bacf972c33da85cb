package talweg.figure.instrument;

import java.util.List;
import java.util.stream.IntStream;
import talweg.field.calculus.LocalModel;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Viewport;
import talweg.function.Workspace;
import talweg.method.Figures;

/// A unit vector u that is turned by hand, and the slope ∇ᵤf = ⟨∇f, u⟩ in its direction: a cosine of the angle
/// between u
/// and ∇f, largest along ∇f, least along −∇f, 0 along the level curve.
public final class DirectionalDial implements Instrument {
    private static final String ANGLE = "angle";
    private static final String CENTRE = "point";
    private static final String TIP = "direction";

    /// Pixels from the point to the tip of u.
    private static final double LENGTH = 78;

    /// Pixels beyond u to its name, and where ∇f has its own.
    private static final double NEAR = 14;

    private static final double FARTHER = 34;

    /// The sine of an angle within which two names stand upon each other.
    private static final double BESIDE = 0.35;

    private static final int SAMPLES = 181;

    private static final Pen CIRCLE = Pen.of(Role.TEXT, 1).faded(0.5);
    private static final Pen DIRECTION = Pen.of(Role.ACCENT, 2.4).cased(1.2);
    private static final Pen GRADIENT = Pen.of(Role.PROBE_GRADIENT, 2).cased(1);
    private static final Pen DESCENT = Pen.of(Role.SUCCESS, 2).cased(1);
    private static final Pen CURVE = Pen.of(Role.TEXT, 1.8);
    private static final Pen HERE = Pen.of(Role.ACCENT, 2);

    @Override
    public boolean differentiates() {
        return true;
    }

    @Override
    public String id() {
        return "dial";
    }

    @Override
    public Settings begin(Site site, double x, double y) {
        return Settings.at(x, y).with(ANGLE, Math.PI / 6);
    }

    @Override
    public List<Handle> handles(Settings now, Site site) {
        double[] tip = tip(now, site.view());
        return List.of(Handle.end(TIP, tip[0], tip[1]), Handle.point(CENTRE, now.x(), now.y()));
    }

    @Override
    public Settings drag(String handle, Settings now, double x, double y, Site site) {
        if (handle.equals(CENTRE)) {
            return now.with(Settings.X, x).with(Settings.Y, y);
        }
        double dx = x - now.x();
        double dy = y - now.y();
        return dx == 0 && dy == 0 ? now : now.with(ANGLE, Math.atan2(dy, dx));
    }

    /// The point in direction u that is so many pixels away, whatever the scales of the axes.
    private static double[] tip(Settings now, Viewport view) {
        double cos = Math.cos(now.get(ANGLE, 0));
        double sin = Math.sin(now.get(ANGLE, 0));
        double away = LENGTH / Math.hypot(cos * view.pixelsPerX(), sin * view.pixelsPerY());
        return new double[] {now.x() + away * cos, now.y() + away * sin};
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        LocalModel here = site.model(now.x(), now.y(), workspace);
        double angle = now.get(ANGLE, 0);
        double cos = Difference.of(Math.cos(angle), 1).told();
        double sin = Difference.of(Math.sin(angle), 1).told();
        Difference sum = Difference.of(here.dx() * cos + here.dy() * sin, here.dx() * cos, here.dy() * sin);
        double slope = sum.told();
        double steepest = here.gradientNorm();
        Reading.Draft draft = new Reading.Draft();
        marks(draft, now, here, site);
        if (!Double.isFinite(steepest)) {
            return draft.saying(WORDS.say("instrument.undefined"));
        }
        draft.line(
                "\\nabla_u f = \\langle \\nabla f, u \\rangle = " + Latex.product(here.dx(), cos) + " + "
                        + Latex.product(here.dy(), sin) + " " + sum.latex(),
                "∇ᵤf = ⟨∇f, u⟩ " + sum.plain());
        draft.line(
                "u = (\\cos\\varphi, \\sin\\varphi) = (" + Figures.latex(cos) + ",\\; " + Figures.latex(sin) + ")",
                "u = (cos φ, sin φ) = " + Figures.tuple(cos, sin));
        draft.line(
                "-\\|\\nabla f\\| = " + Figures.latex(-steepest) + " \\le \\nabla_u f \\le \\|\\nabla f\\|",
                "−‖∇f‖ = " + Figures.plain(-steepest) + " ≤ ∇ᵤf ≤ ‖∇f‖");
        if (steepest > 0) {
            draft.diagram(overTheAngle(here, angle, slope));
        }
        return draft.saying(sentence(here, slope, steepest));
    }

    private static double slope(LocalModel here, double angle) {
        return here.dx() * Math.cos(angle) + here.dy() * Math.sin(angle);
    }

    private static void marks(Reading.Draft draft, Settings now, LocalModel here, Site site) {
        double perX = LENGTH / site.view().pixelsPerX();
        double perY = LENGTH / site.view().pixelsPerY();
        draft.mark(new Mark.Ellipse(now.x(), now.y(), perX, 0, 0, perY, CIRCLE));
        double norm = here.gradientNorm();
        if (norm > 0 && Double.isFinite(norm)) {
            double across = here.dx() / norm;
            double up = here.dy() / norm;
            draft.mark(Marks.arrow(now.x(), now.y(), across, up, LENGTH - 14, GRADIENT))
                    .mark(Marks.arrow(now.x(), now.y(), -across, -up, LENGTH - 14, DESCENT));
            draft.mark(Marks.name("∇f", now.x(), now.y(), across, up, LENGTH, site.view()))
                    .mark(Marks.name("−∇f", now.x(), now.y(), -across, -up, LENGTH, site.view()));
        }
        double[] tip = tip(now, site.view());
        double dx = tip[0] - now.x();
        double dy = tip[1] - now.y();
        double away = LENGTH + (isBesideTheGradient(here, dx, dy, site.view()) ? FARTHER : NEAR);
        draft.mark(new Mark.Vector(now.x(), now.y(), tip[0], tip[1], DIRECTION))
                .mark(Marks.name("u", now.x(), now.y(), dx, dy, away, site.view()));
    }

    /// Whether the names of u and of ∇f or −∇f would stand upon each other.
    private static boolean isBesideTheGradient(LocalModel here, double dx, double dy, Viewport view) {
        double ux = dx * view.pixelsPerX();
        double uy = dy * view.pixelsPerY();
        double gx = here.dx() * view.pixelsPerX();
        double gy = here.dy() * view.pixelsPerY();
        return Math.abs(ux * gy - uy * gx) < BESIDE * Math.hypot(ux, uy) * Math.hypot(gx, gy);
    }

    private static Diagram overTheAngle(LocalModel here, double angle, double slope) {
        double[] degrees =
                IntStream.range(0, SAMPLES).mapToDouble(i -> -180 + 2.0 * i).toArray();
        double[] slopes = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> slope(here, Math.toRadians(degrees[i])))
                .toArray();
        Axis across = Axis.linear("φ / °", -180, 180);
        Axis up = Axis.around("∇ᵤf", slopes);
        double at = Math.toDegrees(angle);
        double steepest = Math.toDegrees(Math.atan2(-here.dy(), -here.dx()));
        return new Diagram(
                across,
                up,
                List.of(
                        Mark.Polylines.one(degrees, slopes, CURVE),
                        Mark.Polylines.one(new double[] {at, at}, new double[] {0, slope}, HERE),
                        Mark.Points.one(at, slope, Marker.DISC, 4.6, Role.ACCENT),
                        Mark.Points.one(steepest, -here.gradientNorm(), Marker.RING, 5, Role.SUCCESS)),
                List.of(
                        new Survey.Key(CURVE, "∇ᵤf"),
                        new Survey.Key(HERE, "u"),
                        new Survey.Key(DESCENT, WORDS.say("instrument.dial.descent"))));
    }

    private static String sentence(LocalModel here, double slope, double steepest) {
        if (steepest == 0) {
            return WORDS.say("instrument.dial.flat");
        }
        double part = slope / steepest;
        long degrees = Math.round(Math.toDegrees(Math.acos(Math.clamp(part, -1, 1))));
        return WORDS.say("instrument.dial.says", Figures.plain(slope), degrees, Figures.plain(Math.round(100 * part)));
    }
}
