package talweg.desktop.control;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A name, a slider and a field for the same number. The field takes numbers beyond the slider's ends, so that nothing
/// is clamped in silence. A red tick can mark a limit on the slider. Dragged with Alt, the number holds from the
/// present
/// iteration on; slider and field then go back to the number that holds from the start.
public final class NumberSlider extends HBox {
    /// The diameter of the slider's thumb, and the height of the tick, in pixels in the usual size.
    private static final double THUMB = 14;

    private static final double TICK = 14;

    private final Slider slider = new Slider(0, 1, 0);
    private final Region tick = new Region();
    private final TextGauge gauge = new TextGauge(this::placeTick);
    private final Tooltip limitTip = new Tooltip();
    private final NumberField field = new NumberField();
    private final Track track;
    private final NumberTarget target;
    private boolean showing;
    private boolean held;
    private boolean here;
    private double value;
    private String text = "";
    private OptionalDouble limit = OptionalDouble.empty();

    /// A slider along `track`.
    ///
    /// @param symbol what stands before it
    /// @param help what a screen reader and the tooltip say
    /// @param target where the numbers go
    public NumberSlider(String symbol, String help, Track track, NumberTarget target) {
        this.track = track;
        this.target = target;
        getStyleClass().add("number-slider");
        Label name = new Symbol(symbol);
        name.getStyleClass().add("slider-name");
        name.setTooltip(tip(help));
        tick.getStyleClass().add("limit");
        tick.setManaged(false);
        tick.setVisible(false);
        Tooltip.install(tick, limitTip);
        listen();
        slider.setAccessibleText(help);
        slider.setBlockIncrement(0.01);
        slider.setTooltip(tip(help));
        field.setAccessibleText(help);
        field.setTarget(target);
        field.walkAlong(track);
        StackPane rail = new StackPane(slider, tick, gauge);
        HBox.setHgrow(rail, Priority.ALWAYS);
        getChildren().setAll(name, rail, field);
    }

    /// Is there whole; short ones are as wide as each other, so that the sliders stand in line.
    private static final class Symbol extends Label {
        private static final double LEAST = 1.6;

        Symbol(String text) {
            super(text);
            setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.max(super.computePrefWidth(height), LEAST * getFont().getSize());
        }
    }

    private static Tooltip tip(String help) {
        Tooltip tip = new Tooltip(help);
        tip.setWrapText(true);
        return tip;
    }

    private void listen() {
        slider.layoutBoundsProperty().subscribe(_ -> placeTick());
        // A listener hears only what changes; a subscriber would take where the slider stands first for a number.
        slider.valueProperty().addListener((_, _, position) -> {
            if (!showing) {
                moved(track.number(position.doubleValue()));
            }
        });
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, this::hold);
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
    }

    /// Does what a key stands for that changes a number: ↑ ↓ walk 1-2-5, D doubles, Shift+D halves.
    ///
    /// @return whether it is such a key
    public boolean press(KeyEvent event) {
        return NumberKeys.press(event, field);
    }

    /// Shows `number` without telling anybody.
    public void show(double number) {
        show(number, Numbers.shortest(number));
    }

    /// Shows `number`, written as `words`, without telling anybody.
    public void show(double number, String words) {
        value = number;
        text = words;
        if (!held) {
            place(number);
        }
        if (!held || !here) {
            field.show(number, words);
        }
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

    private void hold(MouseEvent event) {
        held = true;
        here = event.isAltDown();
    }

    private void release() {
        held = false;
        here = false;
        show(value, text);
        MapKeys.returnFrom(this);
    }

    private void moved(double number) {
        if (here) {
            field.show(number);
        }
        target.set(number, here).ifPresent(field::complain);
    }

    private void place(double number) {
        showing = true;
        slider.setValue(track.position(number));
        showing = false;
    }

    private void placeTick() {
        if (limit.isPresent()) {
            double factor = gauge.factor();
            double thumb = THUMB * factor;
            double x = thumb / 2 + track.position(limit.getAsDouble()) * (slider.getWidth() - thumb);
            double height = TICK * factor;
            tick.resizeRelocate(x - factor, (slider.getHeight() - height) / 2, 2 * factor, height);
        }
    }
}
