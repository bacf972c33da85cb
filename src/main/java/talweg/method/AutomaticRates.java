package talweg.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Result;
import talweg.function.Workspace;

/// Learning rates chosen from the function, the start and the domain.
///
/// Methods that follow the gradient's length get a fraction of 1/L, where L is the largest |λ(H)| on a grid over the
/// part of the domain with f ≤ f(x₀): a step of 1/L cannot overshoot while the run stays there. Methods that
/// normalise the gradient get a fraction of the domain's width, since their step is a length in the plane. Which, is
/// said by [Method#automaticRate].
public final class AutomaticRates {
    /// Where the curvature says nothing (0, or nowhere finite): the fraction of the width that the first step
    /// covers.
    private static final double FIRST_STEP = 0.01;

    private final Objective objective;
    private final Domain domain;
    private final Workspace workspace;
    private Curvature.Survey survey;

    /// The method with its rate made constant, if it was automatic. Runs over many lanes get one rate, that of the
    /// highest start. A rate that becomes automatic on the way (`lr@40=auto`) is the same one, chosen at the start.
    public static Method resolve(
            Method method, Objective objective, double[][] starts, Domain domain, Workspace workspace) {
        return new AutomaticRates(objective, domain, workspace).resolve(method, starts);
    }

    /// The same for many starts one after the other: the domain is surveyed once.
    public AutomaticRates(Objective objective, Domain domain, Workspace workspace) {
        this.objective = objective;
        this.domain = domain;
        this.workspace = workspace;
    }

    /// The method with its rate made constant as it suits these starts, if it was automatic.
    public Method resolve(Method method, double[]... starts) {
        if (!method.isAutomatic()) {
            return method;
        }
        double rate = method.automaticRate().of(new Landscape(this, starts));
        return method.resolved(new Rate.Constant(twoDigits(rate)));
    }

    private double largestBelow(double level) {
        if (survey == null) {
            survey = new Curvature.Survey(objective, domain, workspace);
        }
        return survey.largestBelow(level);
    }

    /// A rate that can be read: two significant digits, rounded down so as to stay below a limit.
    private static double twoDigits(double rate) {
        return rate > 0 && Double.isFinite(rate)
                ? BigDecimal.valueOf(rate)
                        .round(new MathContext(2, RoundingMode.DOWN))
                        .doubleValue()
                : rate;
    }

    /// Chooses a rate in a landscape.
    @FunctionalInterface
    public interface Rule {
        /// The rate.
        double of(Landscape landscape);

        /// The rule as a formula of L and the domain's width; empty where there is no rate to choose.
        default String formula() {
            return "";
        }

        /// `fraction`/L.
        static Rule byCurvature(double fraction) {
            return new Written(landscape -> landscape.overCurvature(fraction), overCurvature(fraction));
        }

        /// The smaller of width/`parts` and `fraction`/L.
        static Rule byBoth(double parts, double fraction) {
            return new Written(
                    landscape -> Math.min(landscape.domain.width() / parts, landscape.overCurvature(fraction)),
                    "min(" + ofWidth(parts) + ", " + overCurvature(fraction) + ")");
        }

        /// width/`parts`.
        static Rule byWidth(double parts) {
            return new Written(landscape -> landscape.domain.width() / parts, ofWidth(parts));
        }

        /// `rate`, everywhere.
        static Rule always(double rate) {
            return new Written(landscape -> rate, Figures.exact(rate));
        }

        private static String overCurvature(double fraction) {
            return Figures.exact(fraction) + "/L";
        }

        private static String ofWidth(double parts) {
            return parts == 1 ? "width" : "width/" + Figures.exact(parts);
        }
    }

    private record Written(Rule rule, String formula) implements Rule {
        @Override
        public double of(Landscape landscape) {
            return rule.of(landscape);
        }
    }

    /// What a rule may look at.
    public static final class Landscape {
        private final AutomaticRates rates;
        private final Objective objective;
        private final double[][] starts;
        private final Domain domain;
        private final Workspace workspace;

        private Landscape(AutomaticRates rates, double[]... starts) {
            this.rates = rates;
            this.objective = rates.objective;
            this.starts = starts;
            this.domain = rates.domain;
            this.workspace = rates.workspace;
        }

        private double overCurvature(double fraction) {
            double level = Double.NEGATIVE_INFINITY;
            double steepest = 0;
            double bend = Double.NaN;
            for (int from = 0; from < starts.length; from += Workspace.BLOCK) {
                double[][] points = points(from, Math.min(starts.length, from + Workspace.BLOCK));
                Result at = Curvature.ask(objective, Demand.VALUE_AND_GRADIENT, points, workspace);
                Result bent = Curvature.ask(objective, Demand.GRADIENT_AND_HESSIAN, points, workspace);
                for (int lane = 0; lane < points[0].length; lane++) {
                    level = at.value()[lane] > level ? at.value()[lane] : level;
                    steepest = Math.max(steepest, Lanes.largest(at.gradient(), lane));
                    double here = Curvature.largest(bent.hessian(), points.length, lane);
                    bend = here > bend || Double.isNaN(bend) ? here : bend;
                }
            }
            double below = rates.largestBelow(level);
            // The start itself may lie between the points of the grid, or outside the domain.
            double largest = Double.isNaN(below) ? bend : Math.max(below, Double.isNaN(bend) ? 0 : bend);
            return largest > 0
                    ? fraction / largest
                    : FIRST_STEP * domain.width() / (steepest > 0 && Double.isFinite(steepest) ? steepest : 1);
        }

        private double[][] points(int from, int to) {
            double[][] points = new double[starts[0].length][to - from];
            for (int lane = from; lane < to; lane++) {
                for (int i = 0; i < points.length; i++) {
                    points[i][lane - from] = starts[lane][i];
                }
            }
            return points;
        }
    }
}
