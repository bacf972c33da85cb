package talweg.desktop.race;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jfree.chart.fx.ChartCanvas;
import talweg.desktop.chart.ProfileChart;
import talweg.desktop.control.NextPulse;
import talweg.desktop.theme.ThemeModel;
import talweg.function.Words;

/// The data profiles where they stand in the window.
final class ProfilePlot {
    private static final Words WORDS = new Words("desktop");

    private final StackPane pane;
    private final ThemeModel theme;
    private final ProfileChart chart = new ProfileChart();
    private final ChartCanvas canvas = new ChartCanvas(chart.chart());
    private final NextPulse drawing = NextPulse.toRead(this::draw);
    private Optional<Ranking> shown = Optional.empty();

    ProfilePlot(StackPane pane, ThemeModel theme) {
        this.pane = pane;
        this.theme = theme;
        // It does not answer to the mouse: zooming of its own would surprise.
        canvas.setMouseTransparent(true);
        canvas.setAccessibleText("");
        canvas.setManaged(false);
        pane.getChildren().add(canvas);
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        drawing.follow(List.of(pane.widthProperty(), pane.heightProperty(), theme.palette(), theme.factor()));
    }

    void show(Optional<Ranking> ranking) {
        shown = ranking;
        pane.setAccessibleText(ranking.map(ProfilePlot::told).orElse(WORDS.say("race.empty")));
        drawing.ask();
    }

    private static String told(Ranking ranking) {
        return ranking.rows().stream()
                .map(row -> WORDS.say(
                        "race.told",
                        row.name(),
                        row.standing().successes(),
                        row.standing().solved().size()))
                .collect(Collectors.joining("; "));
    }

    private void draw() {
        canvas.setVisible(shown.isPresent());
        canvas.setWidth(pane.getWidth());
        canvas.setHeight(pane.getHeight());
        shown.ifPresent(ranking -> chart.show(
                ranking.curves(),
                ranking.budget(),
                theme.palette().get(),
                theme.factor().get(),
                pane.getWidth()));
    }
}
