package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import talweg.desktop.control.Numbers;
import talweg.function.Words;
import talweg.method.Form;
import talweg.method.Plateau;
import talweg.method.Rate;
import talweg.method.Schedule;
import talweg.method.WarmUp;

/// Says how a learning rate is chosen: fixed, automatic, or by a schedule; a click offers the other ways.
final class RateChip extends MenuButton {
    private static final Words WORDS = new Words("desktop");

    /// What a warm-up and a plateau begin with when they are chosen; then they have fields of their own.
    private static final int WARM_UP = 5;

    private static final double FACTOR = 0.1;
    private static final int PATIENCE = 10;

    private final RadioMenuItem constant = new RadioMenuItem();
    private final RadioMenuItem harmonic = new RadioMenuItem();
    private final RadioMenuItem automatic = new RadioMenuItem(WORDS.say("rate.automatic"));
    private final RadioMenuItem plateau = new RadioMenuItem(WORDS.say("rate.plateau"));
    private final List<RadioMenuItem> forms = new ArrayList<>();
    private final CheckMenuItem warmUp = new CheckMenuItem(WORDS.say("rate.warmup"));
    private final Tooltip tip = new Tooltip();
    private final Consumer<Rate> chosen;
    private Rate shown = new Rate.Automatic();
    private double number;
    private int steps;

    RateChip(Consumer<Rate> chosen) {
        this.chosen = chosen;
        getStyleClass().add("chip");
        setMinWidth(Region.USE_PREF_SIZE);
        tip.setWrapText(true);
        setTooltip(tip);
        constant.setOnAction(_ -> choose(new Rate.Constant(number)));
        harmonic.setOnAction(_ -> choose(new Rate.Harmonic(number)));
        automatic.setOnAction(_ -> chosen.accept(new Rate.Automatic()));
        plateau.setOnAction(_ -> chosen.accept(new Plateau(number, FACTOR, PATIENCE)));
        for (Form form : Form.values()) {
            RadioMenuItem item = new RadioMenuItem(form.label());
            item.setOnAction(_ -> choose(form.from(number, steps)));
            forms.add(item);
        }
        warmUp.setOnAction(_ -> choose(base()));
        fill();
    }

    private void fill() {
        List<RadioMenuItem> ways = new ArrayList<>(List.of(constant, automatic, harmonic));
        ways.addAll(forms);
        ways.add(plateau);
        new ToggleGroup().getToggles().setAll(ways);
        List<MenuItem> items = new ArrayList<>(ways);
        items.add(2, new SeparatorMenuItem());
        items.addAll(List.of(new SeparatorMenuItem(), warmUp));
        getItems().setAll(items);
    }

    private void choose(Rate rate) {
        chosen.accept(warmUp.isSelected() ? new WarmUp(WARM_UP, rate) : rate);
    }

    /// The rate without its warm-up.
    private Rate base() {
        return switch (shown) {
            case WarmUp(int _, Rate then) -> then;
            case Rate.Automatic _ -> new Rate.Constant(number);
            case Rate rate -> rate;
        };
    }

    /// Shows `rate`; `value` is its first number, or what an automatic rate came to.
    ///
    /// @param length the steps of the run
    void show(Rate rate, double value, int length) {
        shown = rate;
        steps = length;
        number = value;
        String text = Numbers.shortest(value);
        constant.setText(WORDS.say("rate.constant", text));
        harmonic.setText(WORDS.say("rate.harmonic", text));
        warmUp.setSelected(rate instanceof WarmUp);
        warmUp.setVisible(!(rate instanceof Plateau));
        item(base(rate)).setSelected(true);
        say(rate, text);
    }

    private static Rate base(Rate rate) {
        return rate instanceof WarmUp(int _, Rate then) ? then : rate;
    }

    private RadioMenuItem item(Rate rate) {
        return switch (rate) {
            case Rate.Constant _ -> constant;
            case Rate.Harmonic _ -> harmonic;
            case Rate.Automatic _ -> automatic;
            case Plateau _ -> plateau;
            case Schedule(Form form, var _) -> forms.get(form.ordinal());
            case WarmUp(int _, Rate then) -> item(then);
        };
    }

    private void say(Rate rate, String value) {
        switch (rate) {
            case Rate.Constant _ -> say(WORDS.say("rate.fixed"), WORDS.say("rate.fixed.help"));
            case Rate.Harmonic _ -> say(rate.text(), WORDS.say("rate.harmonic.help"));
            case Rate.Automatic _ -> {
                String name = Double.isFinite(number) ? WORDS.say("rate.auto.number", value) : WORDS.say("rate.auto");
                say(name, WORDS.say("rate.auto.help"));
            }
            case Plateau _ -> say(WORDS.say("rate.plateau.chip"), WORDS.say("rate.plateau.help"));
            case Schedule(Form form, var _) -> say(form.id(), form.label() + ": " + form.sentence());
            case WarmUp warm ->
                say(WORDS.say("rate.warmup.chip", brief(warm.then())), WORDS.say("rate.warmup.help", warm.text()));
        }
    }

    private static String brief(Rate rate) {
        return rate instanceof Schedule(Form form, var _) ? form.id() : rate.text();
    }

    private void say(String words, String help) {
        setText(words);
        tip.setText(help);
        setAccessibleText(WORDS.say("rate.chip") + ": " + words);
    }
}
