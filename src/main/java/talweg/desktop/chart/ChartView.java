package talweg.desktop.chart;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jfree.chart.fx.ChartCanvas;
import talweg.desktop.control.NextPulse;
import talweg.desktop.theme.ThemeModel;
import talweg.function.Words;

/// The chart at the lower right: how far above the minimum each method is at each k.
public final class ChartView {
    private final ChartViewModel model;
    private final ThemeModel theme;
    private final CourseChart chart = new CourseChart();
    private final NextPulse drawing = NextPulse.toRead(this::draw);

    @FXML
    private Label title;

    @FXML
    private StackPane plot;

    private final Label nothing = new Label(new Words("desktop").say("chart.nothing"));
    private ChartCanvas canvas;

    /// A view of `model`.
    public ChartView(ChartViewModel model, ThemeModel theme) {
        this.model = model;
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        canvas = new ChartCanvas(chart.chart());
        // The window draws on: a chart that answers to the mouse with zooming of its own would surprise.
        canvas.setMouseTransparent(true);
        canvas.setAccessibleText("");
        canvas.setManaged(false);
        plot.getChildren().setAll(canvas, nothing);
        nothing.getStyleClass().add("muted");
        plot.widthProperty().subscribe(_ -> resize());
        plot.heightProperty().subscribe(_ -> resize());
        drawing.follow(model.sources());
        drawing.follow(List.of(theme.palette()));
    }

    private void resize() {
        canvas.setWidth(plot.getWidth());
        canvas.setHeight(plot.getHeight());
        drawing.ask();
    }

    private void draw() {
        Course course = model.course();
        title.setText(course.title());
        nothing.setVisible(course.isEmpty());
        canvas.setVisible(!course.isEmpty());
        chart.paint(theme.palette().get());
        chart.show(course, theme.palette().get(), (int) Math.max(1, plot.getWidth()));
    }
}
