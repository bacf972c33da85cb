package talweg.desktop.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Menus;
import talweg.desktop.control.NextPulse;
import talweg.desktop.control.Tips;
import talweg.desktop.theme.ThemeModel;
import talweg.session.Measure;

/// The charts at the lower right: above each other while each has room, otherwise one of them with tabs for the others.
public final class ChartView {
    private final ChartViewModel model;
    private final ThemeModel theme;
    private final ActionGroup choices;
    private final Map<Measure, ChartPlot> made = new EnumMap<>(Measure.class);
    private final Readout readout = new Readout();
    private final NextPulse drawing = NextPulse.toRead(this::draw);
    private final NextPulse arranging = NextPulse.of(this::arrange);
    private List<ChartPlot> shown = List.of();
    private ChartTabs tabs;

    @FXML
    private VBox pane;

    @FXML
    private HBox title;

    @FXML
    private MenuButton choose;

    @FXML
    private VBox plots;

    /// A view of `model`.
    ///
    /// @param choices the actions that add charts and take them away
    public ChartView(ChartViewModel model, ThemeModel theme, ActionGroup choices) {
        this.model = model;
        this.theme = theme;
        this.choices = choices;
    }

    @FXML
    private void initialize() {
        tabs = new ChartTabs(model);
        Tips.fromAccessibleText(choose);
        Menu menu = Menus.of(choices);
        List<MenuItem> items = List.copyOf(menu.getItems());
        menu.getItems().clear();
        choose.getItems().setAll(items);
        arranging.follow(List.of(model.charts(), model.front(), theme.factor()));
        pane.sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> arranging.ask());
        pane.widthProperty().subscribe(_ -> arranging.ask());
        drawing.follow(model.sources());
        drawing.follow(List.of(theme.palette(), theme.factor()));
        plots.visibleProperty().subscribe(_ -> drawing.ask());
        model.pointer().subscribe(_ -> read());
        pane.sceneProperty().addListener((_, _, _) -> read());
    }

    private void arrange() {
        if (pane.getScene() == null) {
            return;
        }
        Set<Measure> charts = model.charts().getValue();
        double factor = theme.factor().get();
        ChartRoom room = ChartRoom.of(charts.size(), pane.getScene().getHeight() / factor, pane.getWidth() / factor);
        pane.setPrefHeight(charts.isEmpty() ? Region.USE_COMPUTED_SIZE : room.height() * factor);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        shown = charts.stream()
                .filter(chart -> !room.tabbed() || chart == model.front().get())
                .map(this::plot)
                .toList();
        title.getChildren().setAll(heads(charts, room.tabbed()));
        plots.getChildren().setAll(shown);
        drawing.ask();
    }

    private ChartPlot plot(Measure measure) {
        ChartPlot plot = made.computeIfAbsent(measure, _ -> new ChartPlot(measure, model, drawing::ask));
        VBox.setVgrow(plot, Priority.ALWAYS);
        return plot;
    }

    /// What stands in the head: tabs, or the title of the first chart.
    private List<Node> heads(Set<Measure> charts, boolean tabbed) {
        if (shown.isEmpty()) {
            return List.of(tabs.none());
        }
        if (tabbed) {
            shown.getFirst().heading(true, false);
            return List.of(tabs.of(charts));
        }
        shown.stream().skip(1).forEach(plot -> plot.heading(true, true));
        return List.of(shown.getFirst().heading(false, true));
    }

    private void draw() {
        if (!plots.isVisible()) {
            shown.forEach(ChartPlot::entitle);
            return;
        }
        for (ChartPlot plot : shown) {
            plot.show(theme.palette().get(), theme.factor().get(), plot == shown.getLast());
        }
        read();
    }

    private void read() {
        model.pointer()
                .get()
                .filter(at -> pane.getScene() != null && made.containsKey(at.chart()))
                .ifPresentOrElse(this::read, readout::hide);
    }

    private void read(ChartViewModel.Pointer at) {
        ChartPlot plot = made.get(at.chart());
        readout.show(model.reading(at.chart(), at.k()), theme.palette().get(), pane, plot.picture(), plot.x(at.k()));
    }
}
