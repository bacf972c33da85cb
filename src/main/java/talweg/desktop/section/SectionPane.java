package talweg.desktop.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import talweg.desktop.control.Options;
import talweg.function.Words;
import talweg.session.Point;
import talweg.session.SectionChoice.Coordinates;
import talweg.session.SectionChoice.Through;

/// What the popover holds: two coordinates, three points, or the main directions of a path. Whatever is chosen here is
/// seen on the map at once.
final class SectionPane extends VBox {
    private static final Words WORDS = new Words("desktop");

    private final SectionModel model;
    private final Label said = new Label();

    SectionPane(SectionModel model) {
        this.model = model;
        getStyleClass().add("layers");
        setId("section-pane");
        said.getStyleClass().add("muted");
        said.setId("section-said");
        said.setWrapText(true);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        getChildren()
                .setAll(
                        Options.titled(WORDS.say("section.coordinates"), coordinates()),
                        new Separator(),
                        Options.titled(WORDS.say("section.points"), points()),
                        new Separator(),
                        Options.titled(WORDS.say("section.directions"), directions()),
                        said);
    }

    private Node coordinates() {
        HBox axes = new HBox(
                new Label(WORDS.say("section.right")),
                axis("section-right", Coordinates::first, model::right),
                new Label(WORDS.say("section.up")),
                axis("section-up", Coordinates::second, model::up));
        axes.getStyleClass().add("section-row");
        FlowPane through = Options.row(List.of(through(Through.START), through(Through.ITERATE)));
        VBox box = new VBox(axes, through);
        box.getStyleClass().add("layer-choice");
        return box;
    }

    private ComboBox<String> axis(String id, ToIntFunction<Coordinates> shown, IntConsumer choose) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(model.variables());
        model.choices().subscribe(_ -> box.getSelectionModel().select(shown.applyAsInt(model.axes())));
        box.setOnAction(_ -> {
            int chosen = box.getSelectionModel().getSelectedIndex();
            if (chosen >= 0 && chosen != shown.applyAsInt(model.axes())) {
                choose.accept(chosen);
            }
        });
        return box;
    }

    private ToggleButton through(Through through) {
        return Options.option(
                WORDS.say("section.through." + through),
                model.choices().map(choice -> choice instanceof Coordinates now && now.through() == through),
                () -> model.through(through));
    }

    private Node points() {
        List<NamedPlace> places = model.places();
        List<Point> corners = model.corners();
        List<PointRow> rows = new ArrayList<>();
        for (String letter : new String[] {"A", "B", "C"}) {
            rows.add(new PointRow(letter, corners.get(rows.size()), places));
        }
        rows.forEach(row -> row.onEnter(() -> take(rows)));
        Button show = new Button(WORDS.say("section.show"));
        show.setId("section-show");
        show.setOnAction(_ -> take(rows));
        VBox box = new VBox();
        box.getChildren().addAll(rows);
        box.getChildren().add(show);
        box.getStyleClass().add("layer-choice");
        return box;
    }

    private void take(List<PointRow> rows) {
        List<Optional<Point>> points = rows.stream().map(PointRow::point).toList();
        if (points.stream().allMatch(Optional::isPresent)) {
            said.setText(model.take(
                    points.get(0).get(), points.get(1).get(), points.get(2).get()));
        } else {
            said.setText(WORDS.say("section.mistaken", model.variables().size()));
        }
    }

    private Node directions() {
        MenuButton paths = new MenuButton(WORDS.say("section.path"));
        paths.setId("section-path");
        model.paths().forEach(method -> {
            MenuItem item = new MenuItem(method.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> said.setText(model.take(method)));
            paths.getItems().add(item);
        });
        return paths;
    }
}
