package talweg.method;

import java.util.List;

/// Falls by a factor where f has not become better for a while: where f(x_k) has not been below (1 − 10⁻⁴) of the
/// least value for more than `patience` steps one after the other (torch: ReduceLROnPlateau with its defaults).
/// Depends on the run and not on k alone: [#at] gives its beginning.
///
/// @param alpha where it begins
/// @param factor in (0, 1)
/// @param patience steps without progress that are borne, from 0 on
public record Plateau(double alpha, double factor, int patience) implements Rate {
    private static final List<Form.Argument> ARGUMENTS = List.of(
            Form.rate("rate", 0.1),
            new Form.Argument("factor", 0.1, new Interval(0, false, 1, false), false),
            new Form.Argument("patience", 10, new Interval(0, true, 1e9, true), false));

    @Override
    public List<Double> numbers() {
        return List.of(alpha, factor, (double) patience);
    }

    @Override
    public List<Form.Argument> arguments() {
        return ARGUMENTS;
    }

    @Override
    public Rate with(int i, double number) {
        return new Plateau(
                i == 0 ? number : alpha, i == 1 ? number : factor, i == 2 ? (int) Math.round(number) : patience);
    }

    @Override
    public double at(int k) {
        return alpha;
    }

    @Override
    public String text() {
        return "plateau(" + Figures.exact(alpha) + ", " + Figures.exact(factor) + ", " + patience + ")";
    }
}
