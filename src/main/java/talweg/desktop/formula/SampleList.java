package talweg.desktop.formula;

import atlantafx.base.controls.Popover;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import talweg.function.Words;
import talweg.session.SampleFunction;

/// The sample functions in a searchable list. A search goes over name, id, tags and what the function teaches.
final class SampleList {
    private static final Words WORDS = new Words("desktop");

    private final FormulaBarViewModel model;
    private final TextField search = new TextField();
    private final ListView<SampleFunction> list = new ListView<>();
    private final Popover popover = new Popover();

    SampleList(FormulaBarViewModel model) {
        this.model = model;
        search.setPromptText(WORDS.say("samples.search"));
        search.setId("sample-search");
        search.textProperty().subscribe(this::filter);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        search.setOnAction(_ -> list.getItems().stream().findFirst().ifPresent(this::open));
        list.setId("sample-list");
        list.setPlaceholder(new Label(WORDS.say("samples.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setAccessibleText(WORDS.say("formula.library"));
        list.setCellFactory(_ -> new SampleCell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        VBox box = new VBox(search, list);
        box.getStyleClass().add("sample-list");
        popover.setContentNode(box);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setDetachable(false);
        popover.setAnimated(false);
    }

    void showBelow(Node owner) {
        popover.show(owner);
        search.requestFocus();
    }

    private void filter(String words) {
        String wanted = words.toLowerCase(Locale.ROOT).strip();
        List<SampleFunction> found = model.samples().stream()
                .filter(sample -> searched(sample).contains(wanted))
                .sorted(Comparator.comparingInt((SampleFunction sample) -> distance(sample, wanted))
                        .thenComparing(sample -> sample.name().text(), Collator.getInstance(Words.language())))
                .toList();
        list.getItems().setAll(found);
    }

    /// Names that begin with the search come first, then those that contain it, then the rest.
    private static int distance(SampleFunction sample, String wanted) {
        String name = sample.name().text().toLowerCase(Locale.ROOT);
        if (name.startsWith(wanted) || sample.id().startsWith(wanted)) {
            return 0;
        }
        return name.contains(wanted) ? 1 : 2;
    }

    private static String searched(SampleFunction sample) {
        return String.join(
                        " ",
                        sample.name().text(),
                        sample.id(),
                        String.join(" ", sample.tags()),
                        sample.teaches().text())
                .toLowerCase(Locale.ROOT);
    }

    private void open(SampleFunction sample) {
        if (sample != null) {
            popover.hide();
            model.open(sample);
        }
    }

    private final class SampleCell extends ListCell<SampleFunction> {
        private final Label name = new Label();
        private final Label teaches = new Label();
        private final VBox box = new VBox(name, teaches);

        SampleCell() {
            name.getStyleClass().add("sample-name");
            teaches.getStyleClass().add("sample-teaches");
            teaches.setWrapText(true);
            // Room for the scroll bar and the cell's own padding.
            box.prefWidthProperty().bind(list.widthProperty().subtract(44));
            setOnMouseClicked(_ -> open(getItem()));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SampleFunction sample, boolean empty) {
            super.updateItem(sample, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                name.setText(sample.name().text());
                teaches.setText(sample.teaches().text());
            }
        }
    }
}
