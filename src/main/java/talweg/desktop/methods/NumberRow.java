package talweg.desktop.methods;

import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.scene.Node;
import talweg.desktop.control.NumberSlider;
import talweg.desktop.workbench.MethodRun;
import talweg.function.Words;
import talweg.method.Hyperparameter;
import talweg.method.Setting;

/// A hyperparameter that is a number.
final class NumberRow implements SettingRow {
    private final Hyperparameter hyperparameter;
    private final SettingTarget target;
    private final NumberSlider slider;

    NumberRow(Hyperparameter hyperparameter, SettingChange change) {
        this.hyperparameter = hyperparameter;
        this.target = new SettingTarget(hyperparameter, change);
        this.slider = new NumberSlider(
                hyperparameter.plain(), help(hyperparameter), SettingRow.track(hyperparameter), target);
    }

    /// What a hyperparameter does, and how it is changed.
    static String help(Hyperparameter hyperparameter) {
        return hyperparameter.name() + ": " + hyperparameter.help() + "\n" + new Words("desktop").say("setting.help");
    }

    @Override
    public Node node() {
        return slider;
    }

    @Override
    public void show(MethodRun run, Supplier<OptionalDouble> limit) {
        Setting setting = run.method().setting(hyperparameter.key());
        double number = ((Setting.Number) setting).value();
        target.begin(setting, number);
        slider.show(number);
    }
}
