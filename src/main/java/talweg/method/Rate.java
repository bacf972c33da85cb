package talweg.method;

/// A learning rate over the course of a run. Pure: α_k depends on k alone.
public sealed interface Rate extends Setting {
    /// α_k, the rate of the step from x_k to x_{k+1}.
    ///
    /// @throws IllegalStateException for [Automatic], which has to be resolved first
    double at(int k);

    /// α_k = α.
    record Constant(double alpha) implements Rate {
        @Override
        public double at(int k) {
            return alpha;
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

    /// α_n = c/n with n = k + 1: Σα_n = ∞ and Σα_n² < ∞, the classical condition of Robbins and Monro (1951).
    /// Where a run changes to it on the way, n still counts from the start of the run.
    record Harmonic(double c) implements Rate {
        @Override
        public double at(int k) {
            return c / (k + 1.0);
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
        public double at(int k) {
            throw new IllegalStateException("an automatic rate has to be resolved before the run");
        }

        @Override
        public String text() {
            return "auto";
        }

        @Override
        public String plain() {
            return "auto";
        }

        @Override
        public String latex() {
            return "\\text{auto}";
        }
    }
}
