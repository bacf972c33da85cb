package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NextPulse;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.MethodRun;

/// The list of methods at the left: a card each, the chosen one open.
public final class MethodsView {
    private final MethodsViewModel model;
    private final ThemeModel theme;

    @FXML
    private VBox cards;

    @FXML
    private Button add;

    private final NextPulse showing = NextPulse.toRead(this::show);
    private List<String> shownIds = List.of();

    /// A view of `model`.
    public MethodsView(MethodsViewModel model, ThemeModel theme) {
        this.model = model;
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        showing.follow(List.of(model.runs(), model.selected(), model.iteration(), theme.palette()));
    }

    @FXML
    private void openList() {
        ContextMenu menu = new MethodList(model).menu();
        menu.show(add, Side.BOTTOM, 0, 0);
    }

    private void show() {
        List<MethodRun> runs = model.runs().get();
        List<String> ids = runs.stream().map(run -> run.method().id()).toList();
        if (!ids.equals(shownIds)) {
            shownIds = ids;
            List<MethodCard> made = new ArrayList<>();
            runs.forEach(run -> made.add(new MethodCard(run, model)));
            cards.getChildren().setAll(made);
        }
        for (int i = 0; i < runs.size(); i++) {
            MethodCard card = (MethodCard) cards.getChildren().get(i);
            card.show(
                    runs.get(i),
                    model.iteration().get(),
                    model.selected().get() == i,
                    theme.palette().get());
        }
    }
}
