package talweg.figure.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import talweg.field.calculus.DifferenceQuotients;
import talweg.figure.Box;
import talweg.figure.Dash;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Viewport;
import talweg.function.Workspace;
import talweg.method.Figures;

/// The secant through (x, f(x)) and (x + h, f(x + h)) and the tangent that it turns into as h → 0; and what becomes of
/// that in floating-point numbers: the error of forward and central differences over h, with both of its branches.
public final class SecantAndTangent extends GraphInstrument {
    private static final String STEP = "h";
    private static final String AHEAD = "ahead";

    /// Pixels from x to x + h at first, at most.
    private static final double USUAL = 130;

    private static final double LEAST = 1e-16;
    private static final double MOST = 10;

    /// An h below is written as a power of ten.
    private static final double WRITTEN_OUT = 1e-3;

    /// Digits of an h that a hand drags to: more than it can feel, and no more than a field has room for.
    private static final int DRAGGED = 4;

    private static final int PER_DECADE = 6;

    /// By so many times the axis goes below the least error, so that its mark is not cut.
    private static final double BELOW = 3;

    /// An error that is 0 has no logarithm.
    private static final double LEAST_ERROR = 1e-18;

    private static final Pen SECANT = Pen.of(Role.ACCENT, 2.2).cased(1);
    private static final Pen TANGENT = Pen.of(Role.PROBE_GRADIENT, 1.8).cased(1);
    private static final Pen SIDE = Pen.of(Role.ACCENT, 1.2).dashed(Dash.SHORT);
    private static final Pen FORWARD = Pen.of(Role.ACCENT, 1.6);
    private static final Pen CENTRAL = Pen.of(Role.SUCCESS, 1.6);
    private static final Pen THEORY = Pen.of(Role.MUTED, 1.1).dashed(Dash.SHORT);
    private static final Pen HERE = Pen.of(Role.TEXT, 1.2).dashed(Dash.DASHED);

    @Override
    public boolean differentiates() {
        return true;
    }

    @Override
    public String id() {
        return "secant";
    }

    @Override
    public Settings begin(Site site, double x, double y) {
        double widest = USUAL / site.view().pixelsPerX();
        double h = Math.pow(10, Math.floor(Math.log10(widest)));
        return super.begin(site, x, y).with(STEP, Math.clamp(h, LEAST, most(site)));
    }

    @Override
    public List<Handle> handles(Settings now, Site site) {
        double ahead = now.x() + step(now);
        Handle point = Handle.point(POINT, now.x(), height(site, now.x()));
        Handle end = Handle.end(AHEAD, ahead, height(site, ahead));
        return List.of(end, point);
    }

    /// The largest h: 10, or a power of ten about as wide as the view.
    private static double most(Site site) {
        return Math.max(
                MOST,
                Math.pow(10, Math.floor(Math.log10(site.view().visible().axis(0).width()))));
    }

    private static double step(Settings now) {
        return now.get(STEP, 1);
    }

    @Override
    public Settings drag(String handle, Settings now, double x, double y, Site site) {
        return handle.equals(AHEAD)
                ? now.with(STEP, Math.clamp(Figures.rounded(x - now.x(), DRAGGED), LEAST, most(site)))
                : now.with(Settings.X, x);
    }

    @Override
    public List<Control> controls(Settings now, Site site) {
        return List.of(new Control.Slider(STEP, "h", step(now), LEAST, most(site), true));
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        double[] x = {now.x()};
        double[] right = {1};
        double h = step(now);
        DifferenceQuotients here = DifferenceQuotients.at(site.line(), x, right, new double[] {h}, workspace);
        Reading.Draft draft = new Reading.Draft();
        if (!Double.isFinite(here.value()) || !Double.isFinite(here.first())) {
            return draft.saying(WORDS.say("instrument.undefined"));
        }
        marks(draft, now.x(), h, here, site);
        lines(draft, here);
        DifferenceQuotients all = DifferenceQuotients.of(site.line(), x, right, PER_DECADE, workspace);
        draft.diagram(errors(all, here, h, most(site)));
        return draft.saying(sentence(here, all));
    }

    private static void marks(Reading.Draft draft, double x, double h, DifferenceQuotients here, Site site) {
        double y = here.value();
        draft.mark(line(x, y, here.first(), site.view(), TANGENT));
        double slope = here.forward()[0];
        if (Double.isFinite(slope)) {
            draft.mark(line(x, y, slope, site.view(), SECANT));
            draft.mark(Marks.line(x, y, x + h, y, SIDE)).mark(Marks.line(x + h, y, x + h, y + h * slope, SIDE));
        }
    }

    /// A straight line across the view.
    private static Mark line(double x, double y, double slope, Viewport view, Pen pen) {
        Box frame = view.frame();
        double left = view.toX(frame.x());
        double right = view.toX(frame.right());
        return Marks.line(left, y + slope * (left - x), right, y + slope * (right - x), pen);
    }

    private static void lines(Reading.Draft draft, DifferenceQuotients here) {
        double forward = here.forward()[0];
        double central = here.central()[0];
        draft.line(
                "\\frac{f(x + h) - f(x)}{h} = " + Figures.latex(forward),
                "(f(x + h) − f(x))/h = " + Figures.plain(forward));
        draft.line("f'(x) = " + Figures.latex(here.first()), "f′(x) = " + Figures.plain(here.first()));
        draft.line(
                "\\frac{f(x + h) - f(x)}{h} - f'(x) = " + Figures.latex(forward - here.first()),
                "(f(x + h) − f(x))/h − f′(x) = " + Figures.plain(forward - here.first()));
        if (Double.isNaN(central)) {
            return;
        }
        draft.line(
                "\\frac{f(x + h) - f(x - h)}{2h} - f'(x) = " + Figures.latex(central - here.first()),
                "(f(x + h) − f(x − h))/(2h) − f′(x) = " + Figures.plain(central - here.first()));
    }

    private static String sentence(DifferenceQuotients here, DifferenceQuotients all) {
        if (!Double.isFinite(here.forward()[0])) {
            return WORDS.say("instrument.secant.nothing");
        }
        return WORDS.say(
                "instrument.secant.says",
                Figures.plain(here.forward()[0]),
                Figures.plain(here.first()),
                rough(bestForward(all)),
                rough(bestCentral(all)));
    }

    /// One digit.
    private static String rough(double number) {
        String text = String.format(Locale.ROOT, "%.0e", number);
        return number >= WRITTEN_OUT
                ? Figures.plain(Double.parseDouble(text))
                : text.replace("e-0", "e-").replace("-", "−");
    }

    /// The best h of forward differences. Where the error changes its sign it is small by accident, and then the
    /// estimate says more than it.
    private static double bestForward(DifferenceQuotients all) {
        double[] errors = all.forwardErrors();
        return best(all.steps(), i -> {
            double h = all.steps()[i];
            double estimate = Math.max(all.forwardTruncation(h), all.centralTruncation(h)) + all.forwardRounding(h);
            return Math.max(errors[i], estimate);
        });
    }

    private static double bestCentral(DifferenceQuotients all) {
        double[] errors = all.centralErrors();
        return best(all.steps(), i -> {
            double h = all.steps()[i];
            return Math.max(errors[i], all.centralTruncation(h) + all.centralRounding(h));
        });
    }

    /// The h with the least error; of several the largest.
    private static double best(double[] steps, IntToDoubleFunction error) {
        double[] errors = IntStream.range(0, steps.length).mapToDouble(error).toArray();
        int best = 0;
        for (int i = 1; i < errors.length; i++) {
            if (!(errors[best] <= errors[i])) {
                best = i;
            }
        }
        return steps[best];
    }

    private static Diagram errors(DifferenceQuotients all, DifferenceQuotients here, double h, double most) {
        double[] steps = all.steps();
        double[] forward = all.forwardErrors();
        double[] central = all.centralErrors();
        Axis across = Axis.logarithmic("h", LEAST, most);
        Axis up = upwards(forward, central);
        double[] forecast = new double[steps.length];
        double[] centralForecast = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            forecast[i] = all.forwardTruncation(steps[i]) + all.forwardRounding(steps[i]);
            centralForecast[i] = all.centralTruncation(steps[i]) + all.centralRounding(steps[i]);
        }
        double bestForward = bestForward(all);
        double bestCentral = bestCentral(all);
        double at = across.place(h);
        return new Diagram(
                across,
                up,
                List.of(
                        curve(steps, forecast, across, up, THEORY),
                        curve(steps, centralForecast, across, up, THEORY),
                        curve(steps, forward, across, up, FORWARD),
                        curve(steps, central, across, up, CENTRAL),
                        Marks.line(at, up.place(up.low()), at, up.place(up.high()), HERE),
                        ring(bestForward, error(all, bestForward, forward), across, up, Role.ACCENT),
                        ring(bestCentral, error(all, bestCentral, central), across, up, Role.SUCCESS),
                        Mark.Points.one(at, place(up, here.forwardErrors()[0]), Marker.DISC, 4.2, Role.ACCENT)),
                List.of(
                        new Survey.Key(FORWARD, WORDS.say("instrument.secant.forward")),
                        new Survey.Key(CENTRAL, WORDS.say("instrument.secant.central")),
                        new Survey.Key(THEORY, WORDS.say("instrument.secant.theory")),
                        new Survey.Key(SECANT, WORDS.say("instrument.secant.line")),
                        new Survey.Key(TANGENT, WORDS.say("instrument.secant.tangent"))));
    }

    private static double error(DifferenceQuotients all, double h, double[] errors) {
        for (int i = 0; i < errors.length; i++) {
            if (all.steps()[i] == h) {
                return errors[i];
            }
        }
        return Double.NaN;
    }

    private static Mark ring(double h, double error, Axis across, Axis up, Role role) {
        return Mark.Points.one(across.place(h), place(up, error), Marker.RING, 5.4, role);
    }

    private static Mark curve(double[] steps, double[] errors, Axis across, Axis up, Pen pen) {
        double[] places = new double[errors.length];
        Arrays.setAll(places, i -> place(up, errors[i]));
        return Mark.Polylines.one(across.places(steps), places, pen);
    }

    /// Where an error stands; one of 0, and all below the picture, at its bottom.
    private static double place(Axis up, double error) {
        return Double.isNaN(error) ? Double.NaN : up.place(Math.max(error, BELOW * up.low()));
    }

    /// Whole decades about all errors that are not 0.
    private static Axis upwards(double[]... errors) {
        double low = 1;
        double high = LEAST_ERROR;
        for (double[] row : errors) {
            for (double error : row) {
                if (error > LEAST_ERROR && Double.isFinite(error)) {
                    low = Math.min(low, error);
                    high = Math.max(high, error);
                }
            }
        }
        return Axis.logarithmic(
                WORDS.say("instrument.secant.error"),
                Math.pow(10, Math.floor(Math.log10(low))) / BELOW,
                Math.pow(10, Math.ceil(Math.log10(Math.max(high, 10 * low)))));
    }
}
