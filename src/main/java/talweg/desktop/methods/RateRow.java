package talweg.desktop.methods;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import talweg.desktop.control.NumberSlider;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.MethodRun;
import talweg.function.Words;
import talweg.method.Hyperparameter;
import talweg.method.Rate;
import talweg.method.Setting;

/// The learning rate: its slider with the tick at 2/λ_max, and a chip that says whether it is constant, c/n or
/// automatic. Moving an automatic rate makes it constant.
final class RateRow implements SettingRow {
    private static final Words WORDS = new Words("desktop");

    private final Hyperparameter hyperparameter;
    private final NumberSlider slider;
    private final MenuButton chip = new MenuButton();
    private final Consumer<Setting> changed;
    private double number;
    private Rate shown;

    RateRow(Hyperparameter hyperparameter, Consumer<Setting> changed) {
        this.hyperparameter = hyperparameter;
        this.changed = changed;
        this.slider = new NumberSlider(
                hyperparameter.plain(),
                hyperparameter.name() + ": " + hyperparameter.help(),
                SettingRow.track(hyperparameter),
                hyperparameter.allowed()::contains);
        slider.onChanged(this::moved);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setFocusTraversable(false);
        chip.setAccessibleText(WORDS.say("rate.chip"));
        chip.getItems()
                .setAll(
                        item("rate.constant", () -> new Rate.Constant(number)),
                        item("rate.harmonic", () -> new Rate.Harmonic(number)),
                        item("rate.automatic", Rate.Automatic::new));
    }

    private MenuItem item(String key, Supplier<Rate> rate) {
        MenuItem item = new MenuItem(WORDS.say(key));
        item.setOnAction(_ -> changed.accept(rate.get()));
        return item;
    }

    private void moved(double value) {
        changed.accept(shown instanceof Rate.Harmonic ? new Rate.Harmonic(value) : new Rate.Constant(value));
    }

    @Override
    public Node node() {
        return slider;
    }

    @Override
    public Optional<Node> chip() {
        return Optional.of(chip);
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public void show(MethodRun run, Supplier<OptionalDouble> limit) {
        shown = (Rate) run.method().settings().get(hyperparameter.key());
        number = switch (shown) {
            case Rate.Constant(double alpha) -> alpha;
            case Rate.Harmonic(double c) -> c;
            case Rate.Automatic _ -> resolved(run);
        };
        chip.setText(
                switch (shown) {
                    case Rate.Constant _ -> WORDS.say("rate.fixed");
                    case Rate.Harmonic _ -> "c/n";
                    case Rate.Automatic _ -> WORDS.say("rate.auto");
                });
        boolean decreasing = shown instanceof Rate.Harmonic;
        slider.rename(decreasing ? "c" : hyperparameter.plain());
        slider.show(number);
        // The limit holds for a constant rate.
        OptionalDouble most = decreasing ? OptionalDouble.empty() : limit.get();
        slider.mark(most, most.isPresent() ? WORDS.say("rate.limit", Numbers.significant(most.getAsDouble(), 3)) : "");
    }

    /// The rate that the automatic choice came to.
    private double resolved(MethodRun run) {
        return run.run()
                .flatMap(r -> r.request().method().rate())
                .filter(Rate.Constant.class::isInstance)
                .map(rate -> ((Rate.Constant) rate).alpha())
                .orElse(number);
    }
}
