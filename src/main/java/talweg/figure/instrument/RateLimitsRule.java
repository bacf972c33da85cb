package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import talweg.field.calculus.LocalModel;
import talweg.field.calculus.RateLimits;
import talweg.figure.Dash;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.function.Workspace;
import talweg.method.Figures;
import talweg.method.Objective;
import talweg.method.Spectrum;

/// The learning rates at which gradient descent changes its behaviour on the quadratic model at a point: 1/λₘₐₓ and
/// 2/λₘₐₓ.
public final class RateLimitsRule extends PointInstrument {
    private static final int SAMPLES = 161;

    /// The diagram ends at so many times 2/λₘₐₓ.
    private static final double BEYOND = 1.5;

    /// An eigenvalue nearer to 0, as a part of λₘₐₓ, is 0 but for rounding.
    private static final double ROUNDING = 1e-12;

    private static final Pen STEEPEST = Pen.of(Role.PROBE_GRADIENT, 1.8);
    private static final Pen FLATTEST = Pen.of(Role.ACCENT, 1.8);
    private static final Pen ONE = Pen.of(Role.TEXT, 1.2).dashed(Dash.DASHED);
    private static final Pen MONOTONE = Pen.of(Role.SUCCESS, 1.6);
    private static final Pen STABLE = Pen.of(Role.WARNING, 1.6);
    private static final Pen STEP = Pen.of(Role.TEXT, 1.6).cased(1);

    private static final List<Survey.Key> LEGEND = List.of(
            new Survey.Key(STEEPEST, "λₘₐₓ"),
            new Survey.Key(FLATTEST, "λₘᵢₙ"),
            new Survey.Key(MONOTONE, "1/λₘₐₓ"),
            new Survey.Key(STABLE, "2/λₘₐₓ"));

    @Override
    public boolean differentiates() {
        return true;
    }

    @Override
    public String id() {
        return "rates";
    }

    @Override
    public boolean followsRuns() {
        return true;
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        LocalModel here = site.model(now.x(), now.y(), workspace);
        Reading.Draft draft = new Reading.Draft();
        if (!here.finite()) {
            return draft.saying(WORDS.say("instrument.undefined"));
        }
        double[] eigenvalues = eigenvalues(site, here, workspace);
        double low = eigenvalues[0];
        RateLimits limits = new RateLimits(eigenvalues[eigenvalues.length - 1]);
        draft.line(
                "\\lambda_{\\min} = " + Figures.latex(low) + ",\\quad \\lambda_{\\max} = "
                        + Figures.latex(limits.lambda()),
                "λₘᵢₙ = " + Figures.plain(low) + ", λₘₐₓ = " + Figures.plain(limits.lambda()));
        if (!limits.exist()) {
            return draft.saying(WORDS.say("instrument.rates.none"));
        }
        draft.line(
                "\\frac{1}{\\lambda_{\\max}} = " + Figures.latex(limits.monotone())
                        + ",\\quad \\frac{2}{\\lambda_{\\max}} = " + Figures.latex(limits.stable()),
                "1/λₘₐₓ = " + Figures.plain(limits.monotone()) + ", 2/λₘₐₓ = " + Figures.plain(limits.stable()));
        if (low > 0) {
            double best = 2 / (low + limits.lambda());
            draft.line(
                    "\\frac{2}{\\lambda_{\\min} + \\lambda_{\\max}} = " + Figures.latex(best),
                    "2/(λₘᵢₙ + λₘₐₓ) = " + Figures.plain(best));
        }
        steps(draft, here, limits);
        draft.diagram(factors(low, limits, site.runners()));
        String says = WORDS.say(
                isIndefinite(low, limits) ? "instrument.rates.indefinite" : "instrument.rates.says",
                Figures.plain(limits.monotone()),
                Figures.plain(limits.stable()));
        return draft.saying(RunnerMarks.told(says, site.runners(), BEYOND * limits.stable()));
    }

    /// Then no rate converges: |1 − αλₘᵢₙ| > 1 for every α > 0.
    private static boolean isIndefinite(double low, RateLimits limits) {
        return low < -ROUNDING * limits.lambda();
    }

    /// Those of the whole Hessian, also where the map shows a plane of more variables.
    private static double[] eigenvalues(Site site, LocalModel here, Workspace workspace) {
        return site.section()
                .flatMap(plane -> Spectrum.of(
                        Objective.of(plane.function()).with(site.parameters()),
                        plane.point(here.x(), here.y()),
                        workspace))
                .map(Spectrum::eigenvalues)
                .orElseGet(() ->
                        new double[] {here.curvatures().low(), here.curvatures().high()});
    }

    /// It is about all variables.
    @Override
    public Reading say(Settings settings, Site site, Workspace workspace) {
        Reading reading = Kinks.told(read(settings, site, workspace), settings, site, workspace);
        return site.section().isEmpty()
                ? reading
                : reading.saying(reading.sentence() + " " + WORDS.say("instrument.rates.whole"));
    }

    /// Where one step with each of the two rates leads.
    private static void steps(Reading.Draft draft, LocalModel here, RateLimits limits) {
        for (double rate : new double[] {limits.stable(), limits.monotone()}) {
            double toX = here.x() - rate * here.dx();
            double toY = here.y() - rate * here.dy();
            Role role = rate == limits.stable() ? Role.WARNING : Role.SUCCESS;
            draft.mark(Marks.line(here.x(), here.y(), toX, toY, STEP.coloured(role)))
                    .mark(Mark.Points.one(toX, toY, Marker.DIAMOND, 4.5, role));
        }
    }

    /// What a step leaves of the distance along each eigenvector, over the rate.
    private static Diagram factors(double low, RateLimits limits, List<Site.Runner> runners) {
        double end = BEYOND * limits.stable();
        double[] rates = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> end * i / (SAMPLES - 1))
                .toArray();
        Axis across = Axis.linear("α", 0, end);
        Axis up = Axis.linear("|1 − αλ|", 0, 2 * BEYOND - 1);
        List<Mark> marks = new ArrayList<>();
        marks.add(Marks.line(0, 1, end, 1, ONE));
        marks.add(Mark.Polylines.one(rates, factors(rates, low), FLATTEST));
        marks.add(Mark.Polylines.one(rates, factors(rates, limits.lambda()), STEEPEST));
        marks.add(Marks.line(limits.monotone(), 0, limits.monotone(), up.high(), MONOTONE));
        marks.add(Marks.line(limits.stable(), 0, limits.stable(), up.high(), STABLE));
        marks.addAll(RunnerMarks.of(runners, end, rate -> Math.abs(limits.factor(rate))));
        return new Diagram(across, up, marks, RunnerMarks.explained(LEGEND, runners, end));
    }

    private static double[] factors(double[] rates, double lambda) {
        return IntStream.range(0, rates.length)
                .mapToDouble(i -> Math.abs(1 - rates[i] * lambda))
                .toArray();
    }
}
