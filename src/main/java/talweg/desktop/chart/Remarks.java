package talweg.desktop.chart;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import talweg.function.Words;

/// What the marks in a chart mean: the mark and a few words for each kind that is there.
final class Remarks extends HBox {
    private static final Words WORDS = new Words("desktop");

    /// So many kinds have no room for words; then a tooltip says them all.
    private static final int MANY = 3;

    /// While a start is dragged, they come and go.
    private final Map<Set<Mark.Kind>, List<Label>> made = new HashMap<>();

    private Set<Mark.Kind> shown = EnumSet.noneOf(Mark.Kind.class);

    Remarks() {
        getStyleClass().add("chart-remarks");
        setMinWidth(0);
        widthProperty().subscribe(this::fit);
    }

    /// Where there is no room for the words, the signs alone stay, with the words as tooltips.
    private void fit() {
        List<Label> labels = getChildren().stream().map(Label.class::cast).toList();
        labels.forEach(label -> label.setContentDisplay(ContentDisplay.LEFT));
        double wanted = getSpacing() * (labels.size() - 1)
                + labels.stream().mapToDouble(label -> label.prefWidth(-1)).sum();
        if (wanted > getWidth()) {
            labels.forEach(label -> label.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
        }
    }

    void show(Collection<Mark> marks) {
        EnumSet<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
        marks.stream().map(Mark::kind).filter(Mark.Kind.EXPLAINED::contains).forEach(kinds::add);
        if (!kinds.equals(shown)) {
            shown = kinds;
            getChildren().setAll(labels(kinds));
            fit();
        }
    }

    /// Each combination of kinds has labels of its own, so that those which come back need no new ones.
    private List<Label> labels(Set<Mark.Kind> kinds) {
        return made.computeIfAbsent(
                Set.copyOf(kinds),
                _ -> kinds.size() < MANY ? kinds.stream().map(Remarks::remark).toList() : List.of(all()));
    }

    /// For whoever listens.
    String text() {
        return shown.stream().map(Remarks::words).collect(Collectors.joining("; "));
    }

    private static Label remark(Mark.Kind kind) {
        Label label = new Label(WORDS.say("chart.mark." + kind.name()), icon(kind));
        label.setAccessibleText(words(kind));
        label.setTooltip(new Tooltip(words(kind)));
        return label;
    }

    /// One word for all of them, with a line for each in its tooltip.
    private Label all() {
        HBox icons = new HBox();
        icons.getStyleClass().add("chart-remarks");
        shown.forEach(kind -> icons.getChildren().add(icon(kind)));
        Label label = new Label(WORDS.say("chart.marks"), icons);
        label.setAccessibleText(text());
        Tooltip tip = new Tooltip();
        VBox lines = new VBox();
        shown.forEach(kind -> lines.getChildren().add(new Label(words(kind), icon(kind))));
        tip.setGraphic(lines);
        label.setTooltip(tip);
        return label;
    }

    private static String words(Mark.Kind kind) {
        return WORDS.say("chart.means." + kind.name());
    }

    private static SVGPath icon(Mark.Kind kind) {
        SVGPath icon = new SVGPath();
        icon.getStyleClass().add("chart-mark");
        icon.setContent(
                switch (kind) {
                    case BELOW -> "M0 1 H7 L3.5 7 Z";
                    case ABOVE -> "M0 7 H7 L3.5 1 Z";
                    case BROKEN -> "M1 1 L7 7 M1 7 L7 1";
                    case HEAD, KINK -> "";
                });
        return icon;
    }
}
