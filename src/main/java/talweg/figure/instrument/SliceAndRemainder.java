package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.List;
import talweg.field.calculus.LocalModel;
import talweg.field.calculus.RateLimits;
import talweg.field.calculus.SliceAlong;
import talweg.figure.Mark;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.function.Workspace;
import talweg.method.Figures;

/// The graph of α ↦ f(x + αd) along a direction d, the linear prediction, the quadratic model, and the remainder R(αd)
/// that the linear one leaves.
public final class SliceAndRemainder implements Instrument {
    private static final String WAY = "d";
    private static final String ALPHA = "alpha";
    private static final String TO_X = "dx";
    private static final String TO_Y = "dy";
    private static final String POINT = "point";
    private static final String REACHED = "reached";
    private static final String TIP = "tip";

    /// The directions, in the order of the choice.
    private static final int DESCENT = 0;

    private static final int NEWTON = 1;
    private static final int BY_HAND = 2;

    /// Parts of the length that are seen before 0 and in all.
    private static final double BEFORE = -0.15;

    private static final int SAMPLES = 201;

    /// Pixels of a direction that a hand has not turned yet.
    private static final double DRAWN = 110;

    private static final Pen DRAWN_BY_HAND = Pen.of(Role.ACCENT, 2.4).cased(1.2);
    private static final Pen LINE = Pen.of(Role.TEXT, 1.6).cased(1);

    @Override
    public boolean differentiates() {
        return true;
    }

    @Override
    public String id() {
        return "slice";
    }

    @Override
    public boolean followsRuns() {
        return true;
    }

    @Override
    public Settings begin(Site site, double x, double y) {
        return Settings.at(x, y)
                .with(WAY, DESCENT)
                .with(ALPHA, 0.5)
                .with(TO_X, DRAWN / site.view().pixelsPerX())
                .with(TO_Y, DRAWN / 3 / site.view().pixelsPerY());
    }

    /// d, and the α that it is of interest up to.
    private record Direction(double x, double y, double end) {
        boolean leads() {
            return Double.isFinite(x * end) && Double.isFinite(y * end) && (x != 0 || y != 0);
        }
    }

    private static Direction direction(Settings now, LocalModel here, Site site) {
        return switch ((int) now.get(WAY, DESCENT)) {
            case NEWTON -> {
                double[] step = here.newtonStep();
                yield new Direction(step[0], step[1], 2);
            }
            case BY_HAND -> new Direction(now.get(TO_X, 1), now.get(TO_Y, 0), 1.4);
            default -> new Direction(-here.dx(), -here.dy(), descentEnd(here, site));
        };
    }

    /// Up to beyond 2/λₘₐₓ; where f does not bend up, across a part of the view.
    private static double descentEnd(LocalModel here, Site site) {
        RateLimits limits = RateLimits.of(here);
        double across = 0.4 * site.view().visible().axis(0).width() / here.gradientNorm();
        return limits.exist() ? Math.min(1.25 * limits.stable(), 4 * across) : across;
    }

    private static double length(Direction along, Site site) {
        return Math.hypot(
                along.x() * site.view().pixelsPerX(), along.y() * site.view().pixelsPerY());
    }

    private static double alpha(Settings now, Direction along) {
        return now.get(ALPHA, 0.5) * along.end();
    }

    @Override
    public List<Handle> handles(Settings now, Site site) {
        LocalModel here = site.model(now.x(), now.y(), new Workspace());
        Direction along = direction(now, here, site);
        List<Handle> handles = new ArrayList<>();
        if (along.leads()) {
            double alpha = alpha(now, along);
            handles.add(Handle.end(REACHED, now.x() + alpha * along.x(), now.y() + alpha * along.y()));
        }
        if (now.get(WAY, DESCENT) == BY_HAND) {
            handles.add(Handle.end(TIP, now.x() + now.get(TO_X, 1), now.y() + now.get(TO_Y, 0)));
        }
        handles.add(Handle.point(POINT, now.x(), now.y()));
        return handles;
    }

    @Override
    public Settings drag(String handle, Settings now, double x, double y, Site site) {
        return switch (handle) {
            case POINT -> now.with(Settings.X, x).with(Settings.Y, y);
            case TIP -> now.with(TO_X, x - now.x()).with(TO_Y, y - now.y());
            default -> slid(now, x, y, site);
        };
    }

    /// To the foot of the hand on the line.
    private static Settings slid(Settings now, double x, double y, Site site) {
        Direction along = direction(now, site.model(now.x(), now.y(), new Workspace()), site);
        double perX = site.view().pixelsPerX();
        double perY = site.view().pixelsPerY();
        double dx = along.x() * perX;
        double dy = along.y() * perY;
        double alpha = ((x - now.x()) * perX * dx + (y - now.y()) * perY * dy) / (dx * dx + dy * dy);
        return now.with(ALPHA, Math.clamp(alpha / along.end(), BEFORE, 1));
    }

    @Override
    public List<Control> controls(Settings now, Site site) {
        return List.of(new Control.Choice(
                WAY,
                WORDS.say("instrument.slice.direction"),
                (int) now.get(WAY, DESCENT),
                List.of("−∇f", WORDS.say("instrument.slice.newton"), WORDS.say("instrument.slice.hand"))));
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        LocalModel here = site.model(now.x(), now.y(), workspace);
        Direction along = direction(now, here, site);
        Reading.Draft draft = new Reading.Draft();
        if (!here.finite()) {
            return draft.saying(WORDS.say("instrument.undefined"));
        }
        if (!along.leads()) {
            return draft.saying(WORDS.say("instrument.slice.nowhere"));
        }
        SliceAlong slice = SliceAlong.of(
                site.landscape(),
                new double[] {now.x(), now.y()},
                new double[] {along.x(), along.y()},
                BEFORE * along.end(),
                along.end(),
                SAMPLES,
                workspace);
        double alpha = alpha(now, along);
        double value = site.landscape()
                .value(new double[] {now.x() + alpha * along.x(), now.y() + alpha * along.y()}, workspace);
        Difference remainder = Difference.of(value - slice.linear(alpha), value, slice.value(), alpha * slice.slope());
        draft.mark(Marks.line(
                now.x() + BEFORE * along.end() * along.x(),
                now.y() + BEFORE * along.end() * along.y(),
                now.x() + along.end() * along.x(),
                now.y() + along.end() * along.y(),
                LINE));
        if (now.get(WAY, DESCENT) == BY_HAND) {
            draft.mark(new Mark.Vector(now.x(), now.y(), now.x() + along.x(), now.y() + along.y(), DRAWN_BY_HAND))
                    .mark(Marks.name("d", now.x(), now.y(), along.x(), along.y(), length(along, site), site.view()));
        }
        lines(draft, slice, along, alpha, value, remainder);
        draft.diagram(
                SliceGraph.of(slice, alpha, value, now.get(WAY, DESCENT) == DESCENT ? site.runners() : List.of()));
        String says = WORDS.say(
                slice.slope() < 0 ? "instrument.slice.says" : "instrument.slice.uphill",
                Figures.plain(alpha),
                Figures.plain(value - slice.value()),
                Figures.plain(alpha * slice.slope()),
                Figures.plain(remainder.told()));
        boolean descends = now.get(WAY, DESCENT) == DESCENT;
        return draft.saying(descends ? RunnerMarks.told(says, site.runners(), along.end()) : says);
    }

    private static void lines(
            Reading.Draft draft, SliceAlong slice, Direction along, double alpha, double value, Difference remainder) {
        draft.line(
                "d = " + Latex.column(along.x(), along.y()) + ",\\quad \\langle \\nabla f, d \\rangle = "
                        + Figures.latex(slice.slope()),
                "d = " + Figures.tuple(along.x(), along.y()) + ", ⟨∇f, d⟩ = " + Figures.plain(slice.slope()));
        draft.line(
                "f(x + \\alpha d) = f(x) + \\alpha \\langle \\nabla f, d \\rangle + R(\\alpha d)",
                "f(x + αd) = f(x) + α⟨∇f, d⟩ + R(αd)");
        draft.line(
                Figures.latex(value) + " = " + Figures.latex(slice.value()) + " + "
                        + Latex.product(alpha, slice.slope()) + " + " + bracketed(remainder.told()),
                "f(x + αd) = " + Figures.plain(value) + ", R(αd) " + remainder.plain() + ", α = "
                        + Figures.plain(alpha));
        String second = Figures.latex(alpha * alpha * slice.bend() / 2);
        String plain = "½α²⟨d, Hd⟩ = " + Figures.plain(alpha * alpha * slice.bend() / 2);
        // At α = 0 there is no quotient.
        draft.line(
                "\\frac{1}{2} \\alpha^2 d^T H d = " + second
                        + (alpha == 0
                                ? ""
                                : ",\\quad \\frac{R(\\alpha d)}{\\alpha} = " + Figures.latex(remainder.told() / alpha)),
                plain + (alpha == 0 ? "" : ", R(αd)/α = " + Figures.plain(remainder.told() / alpha)));
    }

    private static String bracketed(double number) {
        return number < 0 ? "(" + Figures.latex(number) + ")" : Figures.latex(number);
    }
}
