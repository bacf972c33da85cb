package talweg.method;

import java.util.List;

/// A learning rate over the course of a run. α_k depends on k alone, but for [Plateau].
public sealed interface Rate extends Setting
        permits Rate.Constant, Rate.Harmonic, Rate.Automatic, Schedule, WarmUp, Plateau {
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
