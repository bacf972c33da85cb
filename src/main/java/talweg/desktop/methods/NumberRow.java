package talweg.desktop.methods;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import talweg.desktop.control.NumberSlider;
import talweg.desktop.workbench.MethodRun;
import talweg.method.Hyperparameter;
import talweg.method.Setting;

/// A hyperparameter that is a number.
final class NumberRow implements SettingRow {
    private final Hyperparameter hyperparameter;
    private final NumberSlider slider;

    NumberRow(Hyperparameter hyperparameter, Consumer<Setting> changed) {
        this.hyperparameter = hyperparameter;
        this.slider = new NumberSlider(
                hyperparameter.plain(),
                hyperparameter.name() + ": " + hyperparameter.help(),
                SettingRow.track(hyperparameter),
                hyperparameter.allowed()::contains);
        slider.onChanged(number -> changed.accept(new Setting.Number(number)));
    }

    @Override
    public Node node() {
        return slider;
    }

    @Override
    public boolean always() {
        return false;
    }

    @Override
    public void show(MethodRun run, Supplier<OptionalDouble> limit) {
        slider.show(run.method().settings().number(hyperparameter.key()));
    }
}
