package talweg.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// A learning rate over the course of a run. α_k depends on k alone, but for [Plateau].
public sealed interface Rate extends Setting {
    /// α_k, the rate of the step from x_k to x_{k+1}.
    ///
    /// @throws IllegalStateException for [Automatic], which has to be resolved first
    double at(int k);

    /// The numbers that it is made of, the first of which says how large it is; none for an automatic rate.
    List<Double> numbers();

    /// What [#numbers] mean, one after the other.
    List<Form.Argument> arguments();

    /// The same with another number.
    Rate with(int i, double number);

    /// Whether Σα_n = ∞: the first half of the classical condition of Robbins and Monro (1951), without which a run
    /// may come to rest before it has arrived.
    default boolean sumDiverges() {
        return true;
    }

    /// Whether Σα_n² < ∞: the second half, without which noise is never averaged away.
    default boolean squaresConverge() {
        return false;
    }

    /// Whether the rate is the same in every step.
    default boolean isConstant() {
        return false;
    }

    @Override
    default String plain() {
        return text();
    }

    @Override
    default String latex() {
        return "\\text{" + text() + "}";
    }

    /// α_k = α.
    record Constant(double alpha) implements Rate {
        @Override
        public List<Double> numbers() {
            return List.of(alpha);
        }

        @Override
        public List<Form.Argument> arguments() {
            return List.of(Form.rate("rate", 0.1));
        }

        @Override
        public Rate with(int i, double number) {
            return new Constant(number);
        }

        @Override
        public double at(int k) {
            return alpha;
        }

        @Override
        public boolean isConstant() {
            return true;
        }

        @Override
        public String text() {
            return Figures.exact(alpha);
        }

        @Override
        public String plain() {
            return Figures.plain(alpha);
        }

        @Override
        public String latex() {
            return Figures.latex(alpha);
        }
    }

    /// α_n = c/n with n = k + 1: Σα_n = ∞ and Σα_n² < ∞.
    /// Where a run changes to it on the way, n still counts from the start of the run.
    record Harmonic(double c) implements Rate {
        @Override
        public List<Double> numbers() {
            return List.of(c);
        }

        @Override
        public List<Form.Argument> arguments() {
            return List.of(Form.rate("c", 1));
        }

        @Override
        public Rate with(int i, double number) {
            return new Harmonic(number);
        }

        @Override
        public double at(int k) {
            return c / (k + 1.0);
        }

        @Override
        public boolean squaresConverge() {
            return true;
        }

        @Override
        public String text() {
            return Figures.exact(c) + "/n";
        }

        @Override
        public String plain() {
            return Figures.plain(c) + "/n";
        }

        @Override
        public String latex() {
            return Figures.latex(c) + "/n";
        }
    }

    /// A schedule of one of the usual forms, such as `cosine(0.1, 0, 50)`. Where a run changes to it on the way, k
    /// still counts from the start of the run.
    ///
    /// @param numbers one for each argument of the form
    record Schedule(Form form, List<Double> numbers) implements Rate {
        /// Keeps its own copy.
        public Schedule {
            numbers = List.copyOf(numbers);
            if (numbers.size() != form.arguments().size()) {
                throw new IllegalArgumentException(
                        form + " needs " + form.arguments().size() + " numbers");
            }
        }

        /// The form with these numbers.
        public static Schedule of(Form form, double... numbers) {
            return new Schedule(form, Arrays.stream(numbers).boxed().toList());
        }

        @Override
        public List<Form.Argument> arguments() {
            return form.arguments();
        }

        @Override
        public Rate with(int i, double number) {
            List<Double> changed = new ArrayList<>(numbers);
            changed.set(i, number);
            return new Schedule(form, changed);
        }

        private double[] array() {
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }

        @Override
        public double at(int k) {
            return form.at(k, array());
        }

        @Override
        public boolean sumDiverges() {
            return form.sumDiverges(array());
        }

        @Override
        public boolean squaresConverge() {
            return form.squaresConverge(array());
        }

        @Override
        public String text() {
            if (form == Form.POWER) {
                return Figures.exact(numbers.get(0)) + "/(n+" + Figures.exact(numbers.get(1)) + ")^"
                        + Figures.exact(numbers.get(2));
            }
            StringJoiner text = new StringJoiner(", ", form.id() + "(", ")");
            numbers.forEach(number -> text.add(Figures.exact(number)));
            return text.toString();
        }
    }

    /// A rise in a straight line over the first steps, then another rate, whose k counts from there.
    ///
    /// @param steps how many steps have a smaller rate, from 1 on
    record WarmUp(int steps, Rate then) implements Rate {
        private static final Form.Argument STEPS = Form.length("warmup", 5);

        @Override
        public List<Double> numbers() {
            return Stream.concat(then.numbers().stream(), Stream.of((double) steps))
                    .toList();
        }

        @Override
        public List<Form.Argument> arguments() {
            return Stream.concat(then.arguments().stream(), Stream.of(STEPS)).toList();
        }

        @Override
        public Rate with(int i, double number) {
            return i < then.numbers().size()
                    ? new WarmUp(steps, then.with(i, number))
                    : new WarmUp((int) Math.round(number), then);
        }

        @Override
        public double at(int k) {
            return k < steps ? then.at(0) * (k + 1) / (steps + 1) : then.at(k - steps);
        }

        @Override
        public boolean sumDiverges() {
            return then.sumDiverges();
        }

        @Override
        public boolean squaresConverge() {
            return then.squaresConverge();
        }

        @Override
        public String text() {
            return "warmup(" + steps + ", " + then.text() + ")";
        }
    }

    /// Falls by a factor where f has not become better for a while: where f(x_k) has not been below (1 − 10⁻⁴) of the
    /// least value for more than `patience` steps one after the other (torch: ReduceLROnPlateau with its defaults).
    /// Depends on the run and not on k alone: [#at] gives its beginning.
    ///
    /// @param alpha where it begins
    /// @param factor in (0, 1)
    /// @param patience steps without progress that are borne, from 0 on
    record Plateau(double alpha, double factor, int patience) implements Rate {
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

    /// Chosen from the function, the start and the domain: resolved before the run.
    record Automatic() implements Rate {
        @Override
        public List<Double> numbers() {
            return List.of();
        }

        @Override
        public List<Form.Argument> arguments() {
            return List.of();
        }

        @Override
        public Rate with(int i, double number) {
            return this;
        }

        @Override
        public double at(int k) {
            throw new IllegalStateException("an automatic rate has to be resolved before the run");
        }

        @Override
        public boolean isConstant() {
            return true;
        }

        @Override
        public String text() {
            return "auto";
        }
    }
}
