package talweg.figure.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import talweg.field.Grid;
import talweg.field.Sampling;
import talweg.field.calculus.Condition;
import talweg.field.calculus.ConditionField;
import talweg.field.calculus.Landscape;
import talweg.field.calculus.LocalModel;
import talweg.field.calculus.SingleError;
import talweg.figure.Decoration;
import talweg.figure.MapStyle;
import talweg.figure.Mark;
import talweg.function.Workspace;
import talweg.method.Figures;

/// How much errors of x weigh in f: the condition numbers at a point and the relative one all over the map, where
/// cancellation glows; beside the bound, the error of evaluating in single precision as it was measured.
public final class ConditionGlow extends PointInstrument {
    /// The decimal logarithms of κᵣₑₗ at the lowest and the highest tone: what is better or worse looks alike.
    private static final double LEAST = -1;

    private static final double MOST = 4;

    /// Pixels from node to node of the map.
    private static final double STEP = 2;

    @Override
    public String id() {
        return "condition";
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        LocalModel here = site.model(now.x(), now.y(), workspace);
        Reading.Draft draft = new Reading.Draft();
        if (!here.finite()) {
            return draft.saying(WORDS.say("instrument.undefined"));
        }
        Condition condition = Condition.at(site.landscape(), new double[] {now.x(), now.y()}, workspace);
        draft.line(
                "\\kappa = \\|\\nabla f\\| = " + Figures.latex(condition.absolute()),
                "κ = ‖∇f‖ = " + Figures.plain(condition.absolute()));
        draft.line(
                "\\kappa_{rel} = \\frac{\\sum_i |x_i\\, \\partial_i f|}{|f|} = "
                        + Figures.latex(condition.componentwise()),
                "κᵣₑₗ = Σ|xᵢ ∂ᵢf| / |f| = " + Figures.plain(condition.componentwise()));
        draft.line(
                "\\frac{\\|x\\| \\|\\nabla f\\|}{|f|} = " + Figures.latex(condition.euclidean()),
                "‖x‖ ‖∇f‖ / |f| = " + Figures.plain(condition.euclidean()));
        double ofHessian = here.curvatures().condition();
        draft.line(
                "\\kappa(H) = \\frac{|\\lambda|_{\\max}}{|\\lambda|_{\\min}} = " + Figures.latex(ofHessian),
                "κ(H) = |λ|ₘₐₓ / |λ|ₘᵢₙ = " + Figures.plain(ofHessian));
        single(draft, condition, now, site, workspace);
        if (!Double.isFinite(condition.componentwise())) {
            return draft.saying(WORDS.say("instrument.condition.zero"));
        }
        double lost = Math.max(0, Math.log10(condition.componentwise()));
        return draft.saying(WORDS.say("instrument.condition.says", Figures.plain(Math.rint(10 * lost) / 10)));
    }

    private static void single(Reading.Draft draft, Condition condition, Settings now, Site site, Workspace workspace) {
        draft.line(
                "2^{-24} \\cdot \\kappa_{rel} = " + Figures.latex(condition.singleBound()),
                "2⁻²⁴ · κᵣₑₗ = " + Figures.plain(condition.singleBound()));
        SingleError.of(site.function()).ifPresent(error -> {
            double measured = new Landscape(error, site.parameters()).value(new double[] {now.x(), now.y()}, workspace);
            draft.line(
                    "\\frac{|f_{32} - f|}{|f|} = " + Figures.latex(measured),
                    "|f₃₂ − f| / |f| = " + Figures.plain(measured));
        });
    }

    @Override
    public Optional<Survey> survey(Site site, Workspace workspace) {
        Grid grid = site.grid(STEP);
        double[][] rows = new Sampling(new ConditionField(site.function()), site.parameters(), grid)
                .sample(workspace)
                .rows();
        double[] tones = new double[grid.columns() * grid.rows()];
        for (int i = 0; i < tones.length; i++) {
            tones[i] = tone(rows[i / grid.columns()][i % grid.columns()]);
        }
        Mark.Raster heat = new Mark.Raster(
                tones,
                grid.columns(),
                grid.rows(),
                grid.x().low(),
                grid.x().high(),
                grid.y().low(),
                grid.y().high(),
                MapStyle.GLOW);
        return Optional.of(Survey.heat(heat, new Survey.Bar(ticks(), "κᵣₑₗ", MapStyle.GLOW)));
    }

    /// Each digit that is lost is as many tones.
    private static double tone(double condition) {
        return Double.isNaN(condition)
                ? Double.NaN
                : Math.clamp((Math.log10(condition) - LEAST) / (MOST - LEAST), 0, 1);
    }

    private static List<Decoration.Tick> ticks() {
        return DoubleStream.of(0.1, 1, 10, 100, 1000, 10000)
                .mapToObj(condition -> new Decoration.Tick(tone(condition), Figures.plain(condition)))
                .toList();
    }
}
