package talweg.desktop.control;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A name, a slider and a field for the same number. The field takes numbers beyond the slider's ends, so that nothing
/// is clamped in silence. A red tick can mark a limit on the slider.
public final class NumberSlider extends HBox {
    /// The diameter of the slider's thumb, and the height of the tick, in pixels in the usual size.
    private static final double THUMB = 14;

    private static final double TICK = 14;

    private final Label name = new Label();
    private final Slider slider = new Slider(0, 1, 0);
    private final Region tick = new Region();
    private final TextGauge gauge = new TextGauge(this::placeTick);
    private final Tooltip limitTip = new Tooltip();
    private final NumberField field = new NumberField();
    private final Track track;
    private DoubleConsumer changed = _ -> {};
    private boolean showing;
    private OptionalDouble limit = OptionalDouble.empty();

    /// A slider along `track`.
    ///
    /// @param symbol what stands before it
    /// @param help what a screen reader and the tooltip say
    /// @param allowed which numbers may be entered
    public NumberSlider(String symbol, String help, Track track, DoublePredicate allowed) {
        this.track = track;
        getStyleClass().add("number-slider");
        name.setText(symbol);
        name.getStyleClass().add("slider-name");
        tick.getStyleClass().add("limit");
        tick.setManaged(false);
        Tooltip.install(tick, limitTip);
        tick.setVisible(false);
        slider.setAccessibleText(help);
        field.setAccessibleText(help);
        slider.setBlockIncrement(0.01);
        StackPane rail = new StackPane(slider, tick, gauge);
        slider.widthProperty().subscribe(_ -> placeTick());
        HBox.setHgrow(rail, Priority.ALWAYS);
        getChildren().setAll(name, rail, field);
        Tooltip.install(name, new Tooltip(help));
        slider.valueProperty().subscribe(position -> {
            if (!showing) {
                moved(position.doubleValue());
            }
        });
        slider.setOnMouseReleased(_ -> getScene().getRoot().requestFocus());
        field.allow(allowed);
        field.onEntered(number -> {
            showOnSlider(number);
            changed.accept(number);
        });
    }

    /// Tells who wants to know what was set.
    public void onChanged(DoubleConsumer listener) {
        changed = listener;
    }

    /// Writes another symbol before the slider.
    public void rename(String symbol) {
        name.setText(symbol);
    }

    /// Shows `number` without telling anybody.
    public void show(double number) {
        showOnSlider(number);
        field.show(number);
    }

    /// Marks a limit on the slider, such as 2/λ_max on a learning rate.
    public void mark(OptionalDouble number, String explanation) {
        limit = number;
        tick.setVisible(number.isPresent() && inside(number.getAsDouble()));
        limitTip.setText(explanation);
        placeTick();
    }

    private boolean inside(double number) {
        return track.low() <= number && number <= track.high();
    }

    private void moved(double position) {
        double number = track.number(position);
        field.show(number);
        changed.accept(number);
    }

    private void showOnSlider(double number) {
        showing = true;
        if (!slider.isValueChanging()) {
            slider.setValue(track.position(number));
        }
        showing = false;
    }

    private void placeTick() {
        if (limit.isEmpty()) {
            return;
        }
        double factor = gauge.factor();
        double thumb = THUMB * factor;
        double x = thumb / 2 + track.position(limit.getAsDouble()) * (slider.getWidth() - thumb);
        double height = TICK * factor;
        tick.resizeRelocate(x - factor, (slider.getHeight() - height) / 2, 2 * factor, height);
    }
}
