package talweg.desktop.methods;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import talweg.desktop.control.Numbers;
import talweg.function.Words;
import talweg.method.Rate;

/// Says how a learning rate is chosen: fixed, decreasing or automatic; a click offers the other ways.
final class RateChip extends MenuButton {
    private static final Words WORDS = new Words("desktop");

    private final RadioMenuItem constant = new RadioMenuItem();
    private final RadioMenuItem harmonic = new RadioMenuItem();
    private final RadioMenuItem automatic = new RadioMenuItem(WORDS.say("rate.automatic"));
    private final Tooltip tip = new Tooltip();
    private double number;

    RateChip(Consumer<Rate> chosen) {
        getStyleClass().add("chip");
        setMinWidth(Region.USE_PREF_SIZE);
        tip.setWrapText(true);
        setTooltip(tip);
        constant.setOnAction(_ -> chosen.accept(new Rate.Constant(number)));
        harmonic.setOnAction(_ -> chosen.accept(new Rate.Harmonic(number)));
        automatic.setOnAction(_ -> chosen.accept(new Rate.Automatic()));
        new ToggleGroup().getToggles().setAll(constant, harmonic, automatic);
        getItems().setAll(constant, harmonic, automatic);
    }

    /// Shows `rate`; `value` is α, c of α = c/n, or what an automatic rate came to.
    void show(Rate rate, double value) {
        number = value;
        String text = Numbers.shortest(value);
        constant.setText(WORDS.say("rate.constant", text));
        harmonic.setText(WORDS.say("rate.harmonic", text));
        switch (rate) {
            case Rate.Constant _ -> say(WORDS.say("rate.fixed"), WORDS.say("rate.fixed.help"), constant);
            case Rate.Harmonic _ -> say(rate.text(), WORDS.say("rate.harmonic.help"), harmonic);
            case Rate.Automatic _ -> {
                boolean known = Double.isFinite(value);
                String name = known ? WORDS.say("rate.auto.number", text) : WORDS.say("rate.auto");
                say(name, WORDS.say("rate.auto.help"), automatic);
            }
        }
    }

    private void say(String words, String help, RadioMenuItem item) {
        setText(words);
        tip.setText(help);
        setAccessibleText(WORDS.say("rate.chip") + ": " + words);
        item.setSelected(true);
    }
}
