package talweg.method;

/// The value of a hyperparameter.
public sealed interface Setting permits Setting.Number, Setting.Choice, Rate {
    /// As in a specification: reads back to the same setting.
    String text();

    /// A number.
    record Number(double value) implements Setting {
        @Override
        public String text() {
            return Figures.exact(value);
        }
    }

    /// One of a few named variants.
    record Choice(String id) implements Setting {
        @Override
        public String text() {
            return id;
        }
    }
}
