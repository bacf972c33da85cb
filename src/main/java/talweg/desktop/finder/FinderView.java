package talweg.desktop.finder;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import talweg.function.Words;

/// The list over the map: a field and what it finds.
public final class FinderView {
    private static final int PAGE = 8;
    private static final int LINES = 12;

    /// Pixels that the list takes around its lines.
    private static final double AROUND = 2;

    private final FinderModel model;

    @FXML
    private StackPane veil;

    @FXML
    private TextField field;

    @FXML
    private ListView<Findable> list;

    /// A view of `model`.
    public FinderView(FinderModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new FinderCell(model::take));
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(this::height, list.getItems(), list.fixedCellSizeProperty()));
        list.setPlaceholder(new Label(new Words("desktop").say("samples.none")));
        field.textProperty().addListener((_, _, typed) -> find(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.setOnAction(_ -> take());
        veil.setOnMousePressed(event -> {
            if (event.getTarget() == veil) {
                model.close();
            }
        });
        veil.visibleProperty().addListener((_, _, open) -> opened(open));
    }

    /// As high as what was found, up to so many lines as one takes in.
    private double height() {
        int lines = Math.clamp(list.getItems().size(), 1, LINES);
        return lines * list.getFixedCellSize() + AROUND;
    }

    private void opened(boolean open) {
        if (open) {
            field.clear();
            find("");
            field.requestFocus();
        } else if (veil.getScene() != null) {
            map().requestFocus();
        }
    }

    private Node map() {
        return veil.getScene().lookup(".map-canvas");
    }

    private void find(String typed) {
        list.getItems().setAll(model.find(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void take() {
        Findable chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.take(chosen);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int places) {
        int last = list.getItems().size() - 1;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) places, 0, Math.max(0, last));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - PAGE / 2));
    }
}
