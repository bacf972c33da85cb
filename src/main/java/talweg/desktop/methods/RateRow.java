package talweg.desktop.methods;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NumberSlider;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.MethodRun;
import talweg.function.Words;
import talweg.method.Hyperparameter;
import talweg.method.Rate;

/// The learning rate: its slider with the tick at 2/λ_max, and a chip that says how it is chosen. Moving an automatic
/// rate makes it constant.
final class RateRow implements SettingRow {
    private static final Words WORDS = new Words("desktop");

    /// The steps of a run that is not there yet.
    private static final int STEPS = 50;

    private final Hyperparameter hyperparameter;
    private final SettingTarget target;
    private final NumberSlider slider;
    private final RateChip chip;
    private final ScheduleFields schedule;
    private final VBox node;
    private double number = Double.NaN;

    RateRow(Hyperparameter hyperparameter, SettingChange change) {
        this.hyperparameter = hyperparameter;
        this.target = new SettingTarget(hyperparameter, change);
        this.slider = new NumberSlider(
                hyperparameter.plain(), NumberRow.help(hyperparameter), SettingRow.track(hyperparameter), target);
        this.chip = new RateChip(rate -> change.to(rate, false));
        this.schedule = new ScheduleFields(rate -> change.to(rate, false));
        this.node = new VBox(slider, schedule);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> chip() {
        return Optional.of(chip);
    }

    @Override
    public boolean press(KeyEvent event) {
        return slider.press(event);
    }

    @Override
    public void show(MethodRun run, Supplier<OptionalDouble> limit) {
        Rate rate = (Rate) run.method().settings().get(hyperparameter.key());
        number = rate.numbers().isEmpty()
                ? run.resolvedRate().orElse(number)
                : rate.numbers().getFirst();
        target.begin(rate, number);
        chip.show(rate, number, run.run().map(r -> r.request().steps()).orElse(STEPS));
        schedule.show(rate);
        slider.show(number);
        // The limit holds for a constant rate.
        OptionalDouble most = rate.isConstant() ? limit.get() : OptionalDouble.empty();
        slider.mark(most, most.isPresent() ? limitWords(run, most.getAsDouble()) : "");
    }

    private static String limitWords(MethodRun run, double most) {
        return WORDS.say(
                "rate.limit", Numbers.significant(most, 3), run.method().stableRateFormula());
    }
}
