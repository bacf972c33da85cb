package talweg.desktop.control;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import talweg.function.Words;

/// A list in a popover with a field to search it. Enter takes the first that was found, ↓ goes to the list, Escape
/// closes it.
///
/// @param <T> what is listed
public final class SearchList<T> {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    /// Room for the scroll bar and the cell's own padding.
    private static final double BESIDE = 44;

    private final Function<String, List<T>> find;
    private final Function<Integer, Node> face;
    private final Consumer<T> taken;
    private final TextField search = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Popover popover = new Popover();
    private T present;

    /// @param id of the list; that of the field goes on with -search
    /// @param title what a screen reader says
    /// @param prompt what stands in the empty field
    /// @param find what is shown for a search
    /// @param face how the entry at a place of the list looks
    /// @param taken what is done with the one that is chosen
    public SearchList(
            String id,
            String title,
            String prompt,
            Function<String, List<T>> find,
            Function<Integer, Node> face,
            Consumer<T> taken) {
        this.find = find;
        this.face = face;
        this.taken = taken;
        search.setId(id + "-search");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.textProperty().subscribe(words -> list.getItems().setAll(find.apply(words)));
        search.setOnAction(_ -> list.getItems().stream().findFirst().ifPresent(this::take));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::goDown);
        list.setId(id + "-list");
        list.setAccessibleText(title);
        list.setPlaceholder(new Label(new Words("desktop").say("samples.none")));
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(search, list);
        box.getStyleClass().add("search-list");
        popover.setContentNode(box);
        popover.setDetachable(false);
        popover.setAnimated(false);
    }

    /// Where the popover's arrow is.
    public SearchList<T> pointing(Popover.ArrowLocation arrow) {
        popover.setArrowLocation(arrow);
        return this;
    }

    /// Marks the one that is there already and begins at it.
    public SearchList<T> at(T entry) {
        present = entry;
        return this;
    }

    /// What stands at `index` of what was found.
    public T get(int index) {
        return list.getItems().get(index);
    }

    /// Opens it beside `owner`.
    public void showAt(Node owner) {
        list.getItems().setAll(find.apply(""));
        popover.show(owner);
        search.requestFocus();
        int place = list.getItems().indexOf(present);
        if (place >= 0) {
            list.layout();
            list.scrollTo(Math.max(0, place - 1));
            list.getSelectionModel().select(place);
        }
    }

    private void goDown(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            event.consume();
        }
    }

    private void pressedInList(KeyEvent event) {
        boolean top = list.getSelectionModel().getSelectedIndex() == 0;
        if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
            take(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.UP && top) {
            search.requestFocus();
            event.consume();
        }
    }

    private void take(T entry) {
        popover.hide();
        taken.accept(entry);
    }

    private final class Cell extends ListCell<T> {
        Cell() {
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    take(getItem());
                }
            });
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T entry, boolean empty) {
            super.updateItem(entry, empty);
            pseudoClassStateChanged(PRESENT, !empty && entry.equals(present));
            setGraphic(empty ? null : new Sheet(face.apply(getIndex())));
        }
    }

    /// As wide as the list, and as high as its texts become when they are broken there: a cell asks for the height
    /// without saying how wide it is.
    private final class Sheet extends VBox {
        Sheet(Node content) {
            super(content);
            prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? Math.max(BESIDE, getPrefWidth()) : width);
        }
    }
}
