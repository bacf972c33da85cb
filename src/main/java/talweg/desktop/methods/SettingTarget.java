package talweg.desktop.methods;

import java.util.Locale;
import java.util.Optional;
import talweg.desktop.control.NumberTarget;
import talweg.desktop.control.Numbers;
import talweg.method.Hyperparameter;
import talweg.method.Rate;
import talweg.method.Reading;
import talweg.method.Setting;

/// Makes settings of one hyperparameter from what is typed and dragged.
final class SettingTarget implements NumberTarget {
    private final Hyperparameter hyperparameter;
    private final SettingChange change;
    private Setting current;
    private double number = Double.NaN;

    SettingTarget(Hyperparameter hyperparameter, SettingChange change) {
        this.hyperparameter = hyperparameter;
        this.change = change;
        this.current = hyperparameter.standard();
    }

    /// Says what is changed: the present setting and the number that it came to.
    void begin(Setting setting, double value) {
        current = setting;
        number = value;
    }

    @Override
    public Optional<String> type(String text, boolean here) {
        String entry = text.strip().toLowerCase(Locale.ROOT);
        // The commas of a schedule stand between its numbers.
        String pointed = entry.contains("(") ? entry : entry.replace(',', '.');
        return switch (hyperparameter.read(pointed, changeable())) {
            case Reading.Valid<Setting>(Setting setting) -> change.to(kept(setting), here);
            case Reading.Mistaken<Setting>(var mistake) -> Optional.of(mistake.message());
        };
    }

    /// An automatic rate is changed by changing the number that it came to.
    private Setting changeable() {
        return current instanceof Rate.Automatic && Double.isFinite(number) ? new Rate.Constant(number) : current;
    }

    /// A number alone leaves a schedule's form as it is.
    private Setting kept(Setting setting) {
        return setting instanceof Rate.Constant(double alpha) && current instanceof Rate rate && !rate.isConstant()
                ? rate.with(0, alpha)
                : setting;
    }

    @Override
    public Optional<String> set(double value, boolean here) {
        return type(Numbers.shortest(value), here);
    }
}
