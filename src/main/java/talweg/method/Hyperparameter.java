package talweg.method;

import java.util.Arrays;
import java.util.List;
import talweg.function.Words;

/// A hyperparameter, described: the same descriptor makes the slider, reads the specification and fills the help
/// page.
///
/// @param key as in a specification, such as `beta1`
/// @param plain its symbol as text
/// @param latex its symbol as LaTeX
/// @param standard the default, that of torch.optim where torch has the method
/// @param allowed the values it may have; empty for a choice
/// @param low lower end of its slider
/// @param high upper end of its slider
/// @param scale the slider's scale
/// @param choices the ids to choose from; empty for a number
public record Hyperparameter(
        String key,
        String plain,
        String latex,
        Setting standard,
        Interval allowed,
        double low,
        double high,
        Scale scale,
        List<String> choices) {

    /// Keeps its own copy.
    public Hyperparameter {
        choices = List.copyOf(choices);
    }

    /// A learning rate α with its default.
    static Hyperparameter rate(double standard) {
        return new Hyperparameter(
                "lr",
                "α",
                "\\alpha",
                new Rate.Constant(standard),
                Interval.NOT_NEGATIVE,
                1e-5,
                10,
                Scale.LOGARITHMIC,
                List.of());
    }

    /// A decay factor in [0, 1), with a slider in 1 − value.
    static Hyperparameter decay(String key, String plain, String latex, double standard) {
        return new Hyperparameter(
                key,
                plain,
                latex,
                new Setting.Number(standard),
                Interval.BELOW_ONE,
                0,
                0.9999,
                Scale.ONE_MINUS,
                List.of());
    }

    /// A positive number over several decades.
    static Hyperparameter positive(String key, String plain, String latex, double standard, double low, double high) {
        return new Hyperparameter(
                key,
                plain,
                latex,
                new Setting.Number(standard),
                Interval.NOT_NEGATIVE,
                low,
                high,
                Scale.LOGARITHMIC,
                List.of());
    }

    /// A number in a bounded interval, with a linear slider.
    static Hyperparameter linear(
            String key, String plain, String latex, double standard, Interval allowed, double low, double high) {
        return new Hyperparameter(
                key, plain, latex, new Setting.Number(standard), allowed, low, high, Scale.LINEAR, List.of());
    }

    /// A whole number.
    static Hyperparameter whole(
            String key, String plain, String latex, int standard, Interval allowed, int low, int high) {
        return new Hyperparameter(
                key, plain, latex, new Setting.Number(standard), allowed, low, high, Scale.WHOLE, List.of());
    }

    /// What chooses the random numbers of a method.
    static Hyperparameter seed() {
        return whole("seed", "ω", "\\omega", 1, new Interval(0, true, 0x1p53, true), 0, 99);
    }

    /// One of a few variants, the first of which is the default.
    static Hyperparameter choice(String key, String... choices) {
        return new Hyperparameter(
                key,
                key,
                "\\text{" + key + "}",
                new Setting.Choice(choices[0]),
                Interval.NOT_NEGATIVE,
                0,
                0,
                Scale.LINEAR,
                List.of(choices));
    }

    /// One of these constants, the first of which is the default.
    static Hyperparameter choice(String key, Enum<?>[] constants) {
        return choice(
                key,
                Arrays.stream(constants)
                        .map(constant -> Setting.Choice.of(constant).id())
                        .toArray(String[]::new));
    }

    /// Off, which is the default, or on.
    static Hyperparameter onOff(String key) {
        return choice(key, "off", "on");
    }

    /// ε, which keeps a divisor from being 0.
    static Hyperparameter epsilon(double standard) {
        return positive("eps", "ε", "\\varepsilon", standard, 1e-12, 1e-1);
    }

    /// Reads a setting as it is typed beside a slider: `0.01`, `1e-3`, `1/50`, for a rate also `auto` and `1/n`;
    /// `*2` and `/10` change the `current` one. Nothing is clamped. Never throws.
    public Reading<Setting> read(String text, Setting current) {
        try {
            return new Reading.Valid<>(new SettingReader(text, 0, text).read(this, current));
        } catch (MistakeFound found) {
            return new Reading.Mistaken<>(found.mistake());
        }
    }

    /// Whether only whole numbers make sense.
    public boolean isWhole() {
        return scale == Scale.WHOLE;
    }

    /// Whether this is a learning rate, which may also be a schedule or automatic.
    public boolean isRate() {
        return standard instanceof Rate;
    }

    /// Its name in the reader's language: the word `hyperparameter.<key>.name`.
    public String name() {
        return new Words("method").say("hyperparameter." + key + ".name");
    }

    /// The name of one of its choices in the reader's language: the word `choice.<id>`.
    public String choiceName(String id) {
        return new Words("method").say("choice." + id);
    }

    /// One sentence on what it does: the word `hyperparameter.<key>.help`.
    public String help() {
        return new Words("method").say("hyperparameter." + key + ".help");
    }
}
