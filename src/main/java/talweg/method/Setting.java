package talweg.method;

import java.util.Locale;

/// The value of a hyperparameter.
public sealed interface Setting permits Setting.Number, Setting.Choice, Rate {
    /// As in a specification: reads back to the same setting.
    String text();

    /// As in a line of numbers.
    String plain();

    /// As in a line of LaTeX.
    String latex();

    /// A number.
    record Number(double value) implements Setting {
        @Override
        public String text() {
            return Figures.exact(value);
        }

        @Override
        public String plain() {
            return Figures.plain(value);
        }

        @Override
        public String latex() {
            return Figures.latex(value);
        }
    }

    /// One of a few named variants.
    record Choice(String id) implements Setting {
        /// The id of a constant: its name in small letters, with hyphens.
        static Choice of(Enum<?> constant) {
            return new Choice(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        /// `on` or `off`.
        static Choice of(boolean on) {
            return new Choice(on ? "on" : "off");
        }

        @Override
        public String text() {
            return id;
        }

        @Override
        public String plain() {
            return id;
        }

        @Override
        public String latex() {
            return "\\text{" + id + "}";
        }
    }
}
