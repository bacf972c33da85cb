package talweg.desktop.methods;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.pad.PadAxis;
import talweg.figure.Palette;
import talweg.method.Kind;

/// One method: a line when it is folded; chosen, all its hyperparameters.
final class MethodCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

    private final MethodsViewModel model;
    private final Supplier<PadFold> pad;
    private final Kind kind;
    private final MethodHead head;
    private final Label disturbance = new Label();
    private Optional<MethodBody> body = Optional.empty();
    private MethodRun shown;

    /// @param pad makes the fold of the pad for a card
    MethodCard(MethodRun run, MethodsViewModel model, Supplier<PadFold> pad) {
        this.pad = pad;
        this.model = model;
        this.shown = run;
        this.kind = run.method().kind();
        this.head = new MethodHead(
                kind.sentence(),
                () -> model.toggleVisible(index()),
                () -> model.duplicate(index()),
                () -> model.remove(index()));
        getStyleClass().add("method-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        disturbance.getStyleClass().add("method-disturbance");
        disturbance.setWrapText(true);
        disturbance.visibleProperty().bind(disturbance.textProperty().isNotEmpty());
        disturbance.managedProperty().bind(disturbance.visibleProperty());
        getChildren().setAll(head, disturbance);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        head.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// A press on the card gives it the keys, unless it is on something that takes them itself. The list behind it does
    /// not hear of it, since it would take them.
    private void pressed(MouseEvent event) {
        if (!isOn(event, Node::isFocusTraversable)) {
            requestFocus();
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        boolean onButton = isOn(event, ButtonBase.class::isInstance);
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !onButton) {
            model.select(index());
        }
    }

    /// Whether the mouse is on such a part of the card.
    private boolean isOn(MouseEvent event, Predicate<Node> part) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && node != this && !part.test(node)) {
            node = node.getParent();
        }
        return node != null && node != this;
    }

    /// Its place in the list.
    int index() {
        return shown.index();
    }

    /// What it is dragged by.
    Node handle() {
        return head;
    }

    MethodRun shown() {
        return shown;
    }

    /// Whether it can go on with `run` of another scene.
    boolean suits(MethodRun run) {
        return run.style() == shown.style() && run.method().kind().equals(kind);
    }

    /// Does what a key stands for that changes the learning rate.
    boolean press(KeyEvent event) {
        return open().press(event);
    }

    private MethodBody open() {
        if (body.isEmpty()) {
            MethodBody made = new MethodBody(
                    kind,
                    (key, setting, here) -> model.set(index(), key, setting, here),
                    change -> model.remove(index(), change),
                    PadAxis.of(kind).isEmpty() ? Optional.empty() : Optional.of(pad.get()));
            body = Optional.of(made);
            made.show(model.status(shown));
            getChildren().add(made);
        }
        return body.get();
    }

    /// Shows the state of the method.
    void show(MethodRun run, boolean chosen, Palette palette) {
        shown = run;
        MethodStatus status = model.status(run);
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(HIDDEN, !run.visible());
        setFocusTraversable(chosen);
        setAccessibleText(Stream.of(run.name(), status.sentence(), status.outcome(), status.disturbance())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ")));
        head.show(status, chosen, palette);
        disturbance.setText(chosen ? "" : status.disturbance());
        if (chosen) {
            open().show(status);
        }
        body.ifPresent(made -> made.open(chosen));
    }
}
