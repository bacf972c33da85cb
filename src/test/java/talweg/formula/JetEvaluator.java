package talweg.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Evaluates formulas as [Jet]s by walking the expression, with `java.lang.Math`: the oracle for graphs and
/// derivatives.
final class JetEvaluator {
    private final int n;
    private double largest;
    private final Map<String, Jet> names = new HashMap<>();

    private JetEvaluator(Formula formula, double[] point) {
        n = point.length;
        for (int i = 0; i < n; i++) {
            names.put(formula.variables().get(i), Jet.variable(point[i], i, n));
        }
        formula.parameters().forEach(p -> names.put(p.name(), Jet.constant(p.value(), n)));
        formula.terms().forEach(t -> names.put(t.name(), jet(t.body())));
    }

    static Jet at(Formula formula, double... point) {
        return new JetEvaluator(formula, point).jet(formula.body());
    }

    /// The largest number that appears on the way: how much rounding errors can count.
    static double largest(Formula formula, double... point) {
        JetEvaluator evaluator = new JetEvaluator(formula, point);
        evaluator.jet(formula.body());
        return evaluator.largest;
    }

    private Jet jet(Expr expression) {
        Jet jet = computed(expression);
        largest = Math.max(largest, jet.largest());
        return jet;
    }

    private Jet computed(Expr expression) {
        return switch (expression) {
            case Expr.Number number -> Jet.constant(number.value(), n);
            case Expr.Name name -> name(name.name());
            case Expr.Element element ->
                names.get(element.name() + (int) jet(element.index()).value());
            case Expr.Negation negation -> jet(negation.operand()).negated();
            case Expr.Sum sum ->
                sum.terms().stream().map(this::jet).reduce(Jet::plus).orElseThrow();
            case Expr.Product product ->
                product.factors().stream().map(this::jet).reduce(Jet::times).orElseThrow();
            case Expr.Reciprocal reciprocal -> jet(reciprocal.operand()).reciprocal();
            case Expr.Power power -> power(jet(power.base()), jet(power.exponent()));
            case Expr.Call call ->
                call(call.function(), call.arguments().stream().map(this::jet).toList());
            case Expr.Series series -> series(series);
            case Expr.Choice choice -> holds(choice.condition()) ? jet(choice.then()) : jet(choice.otherwise());
            case Expr.Truth truth -> Jet.constant(holds(truth) ? 1 : 0, n);
        };
    }

    private Jet name(String name) {
        Jet known = names.get(name);
        return known != null ? known : Jet.constant(name.equals("e") ? Math.E : Math.PI, n);
    }

    private Jet series(Expr.Series series) {
        boolean sum = series.kind() == Expr.Series.Kind.SUM;
        Jet result = Jet.constant(sum ? 0 : 1, n);
        Jet covered = names.get(series.index());
        int to = (int) jet(series.to()).value();
        for (int i = (int) jet(series.from()).value(); i <= to; i++) {
            names.put(series.index(), Jet.constant(i, n));
            Jet term = jet(series.body());
            result = sum ? result.plus(term) : result.times(term);
        }
        names.put(series.index(), covered);
        return result;
    }

    private boolean holds(Expr.Truth truth) {
        return switch (truth) {
            case Expr.Comparison comparison -> {
                double left = jet(comparison.left()).value();
                double right = jet(comparison.right()).value();
                yield switch (comparison.comparator()) {
                    case LESS -> left < right;
                    case LESS_OR_EQUAL -> left <= right;
                    case GREATER -> left > right;
                    case GREATER_OR_EQUAL -> left >= right;
                    case EQUAL -> left == right;
                    case NOT_EQUAL -> left < right || left > right;
                };
            }
            case Expr.And and -> and.conditions().stream().allMatch(this::holds);
            case Expr.Or or -> or.conditions().stream().anyMatch(this::holds);
            case Expr.Not not -> !holds(not.condition());
        };
    }

    private static Jet power(Jet u, Jet v) {
        double a = u.value();
        double b = v.value();
        double value = Math.pow(a, b);
        double byBase = b == 0 ? 0 : b * Math.pow(a, b - 1);
        double byBaseTwice = b == 0 || b == 1 ? 0 : b * (b - 1) * Math.pow(a, b - 2);
        double logarithm = Math.log(a);
        return u.compose(
                v,
                value,
                byBase,
                value * logarithm,
                byBaseTwice,
                Math.pow(a, b - 1) * (1 + b * logarithm),
                value * logarithm * logarithm);
    }

    private static Jet call(ElementaryFunction function, List<Jet> arguments) {
        Jet u = arguments.getFirst();
        double t = u.value();
        return switch (function) {
            case SQRT -> u.compose(Math.sqrt(t), 0.5 / Math.sqrt(t), -0.25 / (t * Math.sqrt(t)));
            case CBRT -> u.compose(Math.cbrt(t), 1 / (3 * square(Math.cbrt(t))), -2 / (9 * t * square(Math.cbrt(t))));
            case EXP -> u.compose(Math.exp(t), Math.exp(t), Math.exp(t));
            case LN -> logarithm(u, 1);
            case LOG ->
                arguments.size() == 1
                        ? logarithm(u, 1)
                        : logarithm(u, 1).times(logarithm(arguments.get(1), 1).reciprocal());
            case LOG10 -> logarithm(u, Math.log(10));
            case LOG2 -> logarithm(u, Math.log(2));
            case SIN -> u.compose(Math.sin(t), Math.cos(t), -Math.sin(t));
            case COS -> u.compose(Math.cos(t), -Math.sin(t), -Math.cos(t));
            case TAN -> u.compose(Math.tan(t), 1 / square(Math.cos(t)), 2 * Math.tan(t) / square(Math.cos(t)));
            case ASIN -> u.compose(Math.asin(t), 1 / Math.sqrt(1 - t * t), t / Math.pow(1 - t * t, 1.5));
            case ACOS -> u.compose(Math.acos(t), -1 / Math.sqrt(1 - t * t), -t / Math.pow(1 - t * t, 1.5));
            case ATAN -> u.compose(Math.atan(t), 1 / (1 + t * t), -2 * t / square(1 + t * t));
            case ATAN2 -> angle(u, arguments.get(1));
            case SINH -> u.compose(Math.sinh(t), Math.cosh(t), Math.sinh(t));
            case COSH -> u.compose(Math.cosh(t), Math.sinh(t), Math.cosh(t));
            case TANH -> u.compose(Math.tanh(t), 1 / square(Math.cosh(t)), -2 * Math.tanh(t) / square(Math.cosh(t)));
            case ASINH ->
                u.compose(
                        Math.signum(t) * Math.log(Math.abs(t) + Math.sqrt(t * t + 1)),
                        1 / Math.sqrt(t * t + 1),
                        -t / Math.pow(t * t + 1, 1.5));
            case ACOSH ->
                u.compose(Math.log(t + Math.sqrt(t * t - 1)), 1 / Math.sqrt(t * t - 1), -t / Math.pow(t * t - 1, 1.5));
            case ATANH -> u.compose(0.5 * (Math.log1p(t) - Math.log1p(-t)), 1 / (1 - t * t), 2 * t / square(1 - t * t));
            case ABS -> u.compose(Math.abs(t), Math.signum(t), 0);
            case SIGN -> u.compose(Math.signum(t), 0, 0);
            case FLOOR -> u.compose(Math.floor(t), 0, 0);
            case CEIL -> u.compose(Math.ceil(t), 0, 0);
            case ROUND -> u.compose(Math.rint(t), 0, 0);
            case MIN ->
                arguments.stream()
                        .reduce((a, b) -> a.value() < b.value() ? a : b)
                        .orElseThrow();
            case MAX ->
                arguments.stream()
                        .reduce((a, b) -> a.value() > b.value() ? a : b)
                        .orElseThrow();
            case HYPOT -> arguments.stream().reduce(JetEvaluator::hypotenuse).orElseThrow();
            case POW -> power(u, arguments.get(1));
            case MOD -> modulus(u, arguments.get(1));
            case SIGMOID -> sigmoid(u);
            case RELU -> t > 0 ? u : u.compose(0, 0, 0);
            case SOFTPLUS ->
                u.compose(Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t))), logistic(t), logistic(t) * logistic(-t));
            case STEP -> u.compose(t >= 0 ? 1 : 0, 0, 0);
            case ERF, GAMMA, LGAMMA, DIGAMMA, TRIGAMMA -> throw new IllegalArgumentException("tested by differences");
        };
    }

    private static Jet logarithm(Jet u, double unit) {
        double t = u.value();
        return u.compose(Math.log(t) / unit, 1 / (t * unit), -1 / (t * t * unit));
    }

    private static Jet sigmoid(Jet u) {
        double s = logistic(u.value());
        double other = logistic(-u.value());
        return u.compose(s, s * other, s * other * (other - s));
    }

    private static double logistic(double t) {
        return 1 / (1 + Math.exp(-t));
    }

    private static Jet angle(Jet y, Jet x) {
        double a = y.value();
        double b = x.value();
        double r = a * a + b * b;
        return y.compose(
                x,
                Math.atan2(a, b),
                b / r,
                -a / r,
                -2 * a * b / (r * r),
                (a * a - b * b) / (r * r),
                2 * a * b / (r * r));
    }

    private static Jet hypotenuse(Jet u, Jet v) {
        double a = u.value();
        double b = v.value();
        double h = Math.hypot(a, b);
        double cube = h * h * h;
        return u.compose(v, h, a / h, b / h, b * b / cube, -a * b / cube, a * a / cube);
    }

    private static Jet modulus(Jet u, Jet v) {
        double whole = Math.floor(u.value() / v.value());
        return u.compose(v, u.value() - v.value() * whole, 1, -whole, 0, 0, 0);
    }

    private static double square(double t) {
        return t * t;
    }
}
