package talweg.desktop.methods;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.figure.Palette;
import talweg.function.Words;

/// The line of a method that is always there: its line, its name, its rate and value where it is folded, and its eye;
/// where it is open, what else can be done with it.
final class MethodHead extends HBox {
    private static final PseudoClass SHARED = PseudoClass.getPseudoClass("shared");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final Words WORDS = new Words("desktop");

    /// The most room that the settings take, in sizes of their font.
    private static final double MOST = 7.2;

    /// The least room of settings that tell a method from others of its kind, and of its name beside them.
    private static final double LEAST = 4;

    private static final double ENOUGH = 8;

    private final LineSample line = new LineSample();
    private final Name name = new Name();
    private final Whole settings = new Whole();
    private final Label value = new Label();
    private final FontIcon eyeIcon = new FontIcon(Feather.EYE);
    private final Button eye;
    private final Button duplicate;
    private final Button remove;

    MethodHead(String sentence, Runnable toggle, Runnable copy, Runnable delete) {
        getStyleClass().add("method-head");
        name.getStyleClass().add("method-name");
        Tooltip tip = new Tooltip(sentence);
        tip.setWrapText(true);
        name.setTooltip(tip);
        value.getStyleClass().add("method-brief");
        value.setMinWidth(Region.USE_PREF_SIZE);
        eye = button(eyeIcon, "method.hide", toggle);
        duplicate = button(new FontIcon(Feather.COPY), "method.duplicate", copy);
        remove = button(new FontIcon(Feather.X), "method.remove", delete);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(line, name, settings, value, duplicate, remove, eye);
    }

    private static Button button(Node icon, String words, Runnable action) {
        Button button = new Button(null, icon);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        call(button, WORDS.say(words));
        return button;
    }

    private static void call(Button button, String words) {
        if (!words.equals(button.getAccessibleText())) {
            button.setAccessibleText(words);
            button.setTooltip(new Tooltip(words));
        }
    }

    void show(MethodStatus status, boolean open, Palette palette) {
        line.show(status.method().look(), palette);
        name.setText(status.kindName());
        boolean visible = status.method().visible();
        eyeIcon.setIconCode(visible ? Feather.EYE : Feather.EYE_OFF);
        call(eye, WORDS.say(visible ? "method.hide" : "method.visible"));
        settings.show(status.settings(), !open && status.isAmongItsKind());
        value.setText(status.brief());
        value.pseudoClassStateChanged(FAILED, status.failed());
        name.share(!open && status.isAmongItsKind());
        pseudoClassStateChanged(SHARED, !open && status.isAmongItsKind());
        offer(settings, !open || status.isAmongItsKind());
        offer(value, !open);
        offer(duplicate, open);
        offer(remove, open);
    }

    private static void offer(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// A name that is there whole, unless it is long and has to share its line with settings.
    private static final class Name extends Label {
        private boolean shared;

        void share(boolean now) {
            shared = now;
            requestLayout();
        }

        @Override
        protected double computeMinWidth(double height) {
            double whole = computePrefWidth(height);
            return shared ? Math.min(whole, ENOUGH * getFont().getSize()) : whole;
        }
    }

    /// A text that is there whole or not at all: half a number would be another number. One that is needed may not be
    /// left out; its end is, where there is too much of it.
    private static final class Whole extends Region {
        private final Label label = new Label();
        private boolean needed;

        Whole() {
            label.getStyleClass().add("method-rate");
            getChildren().setAll(label);
        }

        void show(String text, boolean isNeeded) {
            label.setText(text);
            needed = isNeeded;
            requestLayout();
        }

        @Override
        protected double computeMinWidth(double height) {
            return needed
                    ? Math.min(label.prefWidth(height), LEAST * label.getFont().getSize())
                    : 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.min(
                    label.prefWidth(height), needed ? MOST * label.getFont().getSize() : Double.MAX_VALUE);
        }

        @Override
        protected double computePrefHeight(double width) {
            return label.prefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            label.setVisible(needed || getWidth() >= label.prefWidth(-1) - 0.5);
            label.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
