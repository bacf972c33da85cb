package talweg.desktop.chart;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import talweg.desktop.control.Tips;
import talweg.function.Words;
import talweg.session.Measure;

/// One of several charts is chosen by its symbol.
final class ChartTabs {
    private static final Words WORDS = new Words("desktop");

    private final ChartViewModel model;
    private final Map<Measure, ToggleButton> tabs = new EnumMap<>(Measure.class);
    private final HBox row = new HBox();
    private final Label none = new Label(WORDS.say("chart.none"));

    ChartTabs(ChartViewModel model) {
        this.model = model;
        row.getStyleClass().add("chart-tabs");
        none.getStyleClass().add("caption");
        model.front().subscribe(front -> tabs.forEach((measure, tab) -> tab.setSelected(measure == front)));
    }

    /// Instead of tabs, while there is no chart.
    Node none() {
        return none;
    }

    /// A tab for each of `charts`.
    Node of(Set<Measure> charts) {
        row.getChildren().setAll(charts.stream().map(this::tab).toList());
        return row;
    }

    private ToggleButton tab(Measure measure) {
        ToggleButton tab = tabs.computeIfAbsent(measure, this::make);
        tab.setText(model.symbol(measure));
        tab.setAccessibleText(model.title(measure));
        tab.setSelected(measure == model.front().get());
        return tab;
    }

    private ToggleButton make(Measure measure) {
        ToggleButton tab = new ToggleButton();
        tab.getStyleClass().add("chart-tab");
        tab.setOnAction(_ -> {
            model.front().set(measure);
            tab.setSelected(true);
        });
        Tips.fromAccessibleText(tab);
        return tab;
    }
}
