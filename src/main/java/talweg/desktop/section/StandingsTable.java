package talweg.desktop.section;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import talweg.desktop.control.Tips;
import talweg.desktop.methods.LineSample;
import talweg.figure.MethodStyle;
import talweg.figure.Palette;
import talweg.figure.Ticks;
import talweg.function.Words;

/// A line for each method: its distance from the plane, f where it is, and f at its foot. Its labels stay while the
/// methods do.
final class StandingsTable extends GridPane {
    private static final Words WORDS = new Words("desktop");

    /// Significant digits.
    private static final int DIGITS = 3;

    private record Shape(List<String> names, List<MethodStyle> styles, Palette palette) {}

    private final List<List<Label>> numbers = new ArrayList<>();
    private Shape shape;

    StandingsTable() {
        getStyleClass().add("section-table");
        setId("section-table");
        getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), right(), right(), right());
    }

    private static ColumnConstraints right() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    void show(List<Standing> standings, Palette palette) {
        Shape wanted = new Shape(
                standings.stream().map(Standing::name).toList(),
                standings.stream().map(Standing::style).toList(),
                palette);
        if (!wanted.equals(shape)) {
            shape = wanted;
            build(standings, palette);
        }
        for (int i = 0; i < standings.size(); i++) {
            Standing now = standings.get(i);
            List<Label> row = numbers.get(i);
            row.get(0).setText(Ticks.text(now.distance(), DIGITS));
            row.get(1).setText(Ticks.text(now.value(), DIGITS));
            row.get(2).setText(Ticks.text(now.below(), DIGITS));
        }
    }

    private void build(List<Standing> standings, Palette palette) {
        getChildren().clear();
        numbers.clear();
        if (!standings.isEmpty()) {
            addRow(0, new Label(), new Label(), head("distance"), head("value"), head("below"));
        }
        for (Standing standing : standings) {
            LineSample line = new LineSample();
            line.show(standing.style(), palette);
            numbers.add(List.of(number(), number(), number()));
            addRow(numbers.size(), line, new Label(standing.name()));
            addRow(numbers.size(), numbers.getLast().toArray(Label[]::new));
        }
    }

    private static Label head(String column) {
        Label head = unbroken("muted");
        head.setText(WORDS.say("section.head." + column));
        head.setAccessibleText(WORDS.say("section.head." + column + ".help"));
        Tips.fromAccessibleText(head);
        return head;
    }

    private static Label number() {
        return unbroken("numbers");
    }

    private static Label unbroken(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
