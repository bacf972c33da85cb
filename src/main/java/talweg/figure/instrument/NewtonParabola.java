package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.figure.Box;
import talweg.figure.Dash;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Viewport;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Figures;

/// Newton's method for a minimum of a function of one variable, as parabolas: that of second order at x_k has its
/// vertex
/// at x_{k+1} = x_k − f′/f″. Where f″ < 0 it opens downwards, and its vertex is a maximum.
public final class NewtonParabola extends GraphInstrument {
    private static final String STEPS = "n";
    private static final int MOST = 8;
    private static final int SAMPLES = 241;

    /// Pixels between the places where the sign of f″ is looked at.
    private static final double STRIDE = 2;

    private static final double SHADE = 0.1;

    private static final Pen UP = Pen.of(Role.ACCENT, 2).cased(1);
    private static final Pen DOWN = Pen.of(Role.DANGER, 2).cased(1).dashed(Dash.DASHED);
    private static final Pen DROP = Pen.of(Role.TEXT, 1.2).dashed(Dash.SHORT);

    /// A step of the method.
    ///
    /// @param x x_k
    /// @param value f
    /// @param slope f′
    /// @param bend f″
    /// @param next x_{k+1}; not finite where f″ = 0
    record Step(double x, double value, double slope, double bend, double next) {
        static Step at(Site site, double x, Workspace workspace) {
            Result result = site.line().look(Demand.ALL, new double[][] {{x}}, workspace);
            double slope = result.gradient()[0][0];
            double bend = result.hessian()[0][0];
            return new Step(x, result.value()[0], slope, bend, x - slope / bend);
        }

        /// The parabola at another place.
        double model(double at) {
            return value + (at - x) * (slope + (at - x) * bend / 2);
        }

        boolean isFinite() {
            return Double.isFinite(value) && Double.isFinite(slope) && Double.isFinite(bend);
        }
    }

    @Override
    public boolean differentiates() {
        return true;
    }

    @Override
    public String id() {
        return "parabola";
    }

    @Override
    public Settings begin(Site site, double x, double y) {
        return super.begin(site, x, y).with(STEPS, 1);
    }

    @Override
    public List<Control> controls(Settings now, Site site) {
        return List.of(new Control.Slider(STEPS, WORDS.say("instrument.parabola.steps"), count(now), 1, MOST, false));
    }

    private static int count(Settings now) {
        return Math.clamp(Math.round(now.get(STEPS, 1)), 1, MOST);
    }

    /// As many steps as are wanted and as there are.
    static List<Step> steps(Settings now, Site site, Workspace workspace) {
        List<Step> steps = new ArrayList<>();
        double x = now.x();
        while (steps.size() < count(now) && Double.isFinite(x)) {
            Step step = Step.at(site, x, workspace);
            if (!step.isFinite()) {
                break;
            }
            steps.add(step);
            x = step.next();
        }
        return steps;
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        List<Step> steps = steps(now, site, workspace);
        Reading.Draft draft = new Reading.Draft();
        if (steps.isEmpty()) {
            return draft.saying(WORDS.say("instrument.undefined"));
        }
        List<Mark> shades = shades(site, workspace);
        draft.marks(shades);
        for (int k = steps.size() - 1; k >= 0; k--) {
            marks(draft, steps.get(k), Math.pow(0.72, steps.size() - 1 - k), site, workspace);
        }
        lines(draft, steps.getFirst());
        Step arrived = Step.at(site, steps.getLast().next(), workspace);
        if (steps.size() > 1) {
            draft.listing(table(steps, arrived));
        }
        String says = sentence(steps, arrived);
        return draft.saying(shades.isEmpty() ? says : says + " " + WORDS.say("instrument.parabola.shaded"));
    }

    /// Where f″ ≤ 0, the parabola has no minimum.
    private static List<Mark> shades(Site site, Workspace workspace) {
        Viewport view = site.view();
        Box frame = view.frame();
        int count = (int) Math.max(2, frame.width() / STRIDE);
        double[] x = new double[count];
        Arrays.setAll(x, i -> view.toX(frame.x() + frame.width() * i / (count - 1)));
        double[] bends =
                site.line().look(Demand.ALL, new double[][] {x}, workspace).hessian()[0];
        double low = view.toY(frame.bottom());
        double high = view.toY(frame.y());
        List<Mark> shades = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= count; i++) {
            boolean shaded = i < count && bends[i] <= 0;
            if (shaded && from < 0) {
                from = i;
            } else if (!shaded && from >= 0) {
                double left = x[from];
                double right = x[i - 1];
                shades.add(new Mark.Region(
                        new double[] {left, right, right, left},
                        new double[] {low, low, high, high},
                        Role.DANGER,
                        SHADE));
                from = -1;
            }
        }
        return shades;
    }

    private static void marks(Reading.Draft draft, Step step, double strength, Site site, Workspace workspace) {
        Viewport view = site.view();
        Box frame = view.frame();
        double[] x = new double[SAMPLES];
        Arrays.setAll(x, i -> view.toX(frame.x() + frame.width() * i / (SAMPLES - 1)));
        double[] y = Arrays.stream(x).map(step::model).toArray();
        boolean up = step.bend() > 0;
        draft.mark(Mark.Polylines.one(x, y, (up ? UP : DOWN).faded(strength)));
        draft.mark(Mark.Points.one(step.x(), step.value(), Marker.DISC, 4, Role.TEXT));
        if (Double.isFinite(step.next())) {
            double vertex = step.model(step.next());
            double landing = site.line().value(new double[] {step.next()}, workspace);
            draft.mark(Marks.line(step.next(), vertex, step.next(), landing, DROP))
                    .mark(Mark.Points.one(step.next(), vertex, Marker.DIAMOND, 5, up ? Role.ACCENT : Role.DANGER))
                    .mark(Mark.Points.one(step.next(), landing, Marker.DISC, 4, Role.TEXT));
        }
    }

    private static void lines(Reading.Draft draft, Step first) {
        draft.line(
                "f'(x_0) = " + Figures.latex(first.slope()) + ",\\quad f''(x_0) = " + Figures.latex(first.bend()),
                "f′(x₀) = " + Figures.plain(first.slope()) + ", f″(x₀) = " + Figures.plain(first.bend()));
        if (Double.isNaN(first.next())) {
            return;
        }
        draft.line(
                "x_1 = x_0 - \\frac{f'(x_0)}{f''(x_0)} = " + Figures.latex(first.next()),
                "x₁ = x₀ − f′(x₀)/f″(x₀) = " + Figures.plain(first.next()));
    }

    /// @param arrived where the last step led
    private static Listing table(List<Step> steps, Step arrived) {
        List<List<String>> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(row(rows.size(), step)));
        if (Double.isFinite(arrived.x())) {
            rows.add(row(rows.size(), arrived));
        }
        return new Listing(List.of("k", "x", "f′", "f″"), rows);
    }

    private static List<String> row(int k, Step step) {
        return List.of(
                String.valueOf(k),
                Figures.plain(step.x()),
                Figures.plain(step.slope()),
                Figures.plain(step.bend()) + (step.bend() <= 0 ? " ≤ 0" : ""));
    }

    private static String sentence(List<Step> steps, Step reached) {
        Step last = steps.getLast();
        long wrong = steps.stream().filter(step -> !(step.bend() > 0)).count();
        if (steps.size() == 1 && last.bend() == 0) {
            return WORDS.say("instrument.parabola.straight");
        }
        if (steps.size() == 1 && wrong == 1) {
            return WORDS.say("instrument.parabola.maximum", Figures.plain(last.bend()));
        }
        String arrived = WORDS.say(
                "instrument.parabola.says", steps.size(), Figures.plain(reached.x()), Figures.plain(reached.slope()));
        return wrong == 0 ? arrived : arrived + " " + WORDS.say("instrument.parabola.wrong", wrong);
    }
}
