package talweg.desktop.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.jfree.chart.fx.ChartCanvas;
import talweg.figure.Palette;
import talweg.function.Words;
import talweg.session.Measure;

/// One chart: its title with what its marks mean, its picture, and a line where it is pointed at. A click goes to that
/// iteration, and so does every place that a drag passes.
final class ChartPlot extends VBox {
    private static final Words WORDS = new Words("desktop");

    private final ChartViewModel model;
    private final Measure measure;
    private final CourseChart chart = new CourseChart();
    private final ChartCanvas canvas = new ChartCanvas(chart.chart());
    private final Line cursor = new Line();
    private final Label nothing = new Label();
    private final Label title = new Label();
    private final Remarks remarks = new Remarks();
    private final HBox heading = new HBox(title, remarks);
    private final StackPane plot = new StackPane(canvas, cursor, nothing);
    private CourseChart.Frame frame = new CourseChart.Frame(0, 1, 0, 1, 1);

    /// @param resized is called when there is more or less room for the picture
    ChartPlot(Measure measure, ChartViewModel model, Runnable resized) {
        this.measure = measure;
        this.model = model;
        getStyleClass().add("chart-plot");
        setVgrow(plot, Priority.ALWAYS);
        heading.getStyleClass().add("chart-heading");
        title.getStyleClass().add("caption");
        title.setMinWidth(Region.USE_PREF_SIZE);
        plot.getStyleClass().add("plot");
        plot.setId("plot-" + measure.name());
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        cursor.getStyleClass().add("chart-cursor");
        cursor.setManaged(false);
        cursor.setMouseTransparent(true);
        // The window draws on: a chart that answers to the mouse with zooming of its own would surprise.
        canvas.setMouseTransparent(true);
        canvas.setAccessibleText("");
        canvas.setManaged(false);
        plot.widthProperty().subscribe(_ -> resized.run());
        plot.heightProperty().subscribe(_ -> resized.run());
        plot.setFocusTraversable(true);
        plot.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        listen();
    }

    private void listen() {
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, event -> model.point(measure, frame.k(event.getX())));
        plot.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.leave());
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::seek);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
        model.pointer().subscribe(_ -> placeCursor());
    }

    private void seek(MouseEvent event) {
        int k = frame.k(event.getX());
        model.point(measure, k);
        model.seek(k);
    }

    private void placeCursor() {
        Optional<ChartViewModel.Pointer> pointer = model.pointer().get();
        cursor.setVisible(pointer.isPresent() && canvas.isVisible());
        double x = pointer.map(at -> Math.round(frame.x(at.k())) + 0.5).orElse(0.0);
        cursor.setStartX(x);
        cursor.setEndX(x);
        cursor.setStartY(frame.top());
        cursor.setEndY(frame.bottom());
    }

    /// What is charted.
    Measure measure() {
        return measure;
    }

    /// The pixel of an iteration.
    double x(int k) {
        return frame.x(k);
    }

    /// The picture without its title.
    Region picture() {
        return plot;
    }

    /// Puts the title above the picture, or leaves it to whoever has a place for it.
    HBox heading(boolean here, boolean titled) {
        title.setVisible(titled);
        title.setManaged(titled);
        getChildren().setAll(here ? List.of(heading, plot) : List.of(plot));
        return heading;
    }

    /// Says what it is while it is folded away and nothing of it is to be seen.
    void entitle() {
        title.setText(model.title(measure));
        remarks.show(List.of());
    }

    /// Shows what is to be seen now.
    void show(Palette palette, double factor, boolean numbered) {
        Course course = model.course(measure);
        canvas.setWidth(plot.getWidth());
        canvas.setHeight(plot.getHeight());
        CourseChart.Setting setting =
                new CourseChart.Setting(palette, factor, plot.getWidth(), plot.getHeight(), numbered);
        frame = CourseChart.frame(setting, course.steps());
        title.setText(course.title());
        List<Mark> marks = Mark.of(course);
        remarks.show(marks);
        boolean empty = course.isEmpty();
        nothing.setText(course.lines().isEmpty() ? model.nothing(measure) : WORDS.say("chart.allZero"));
        nothing.setVisible(empty);
        canvas.setVisible(!empty);
        if (!empty) {
            chart.show(course, marks, setting);
        }
        placeCursor();
        plot.setAccessibleText(
                remarks.text().isEmpty()
                        ? model.reading(measure).text()
                        : model.reading(measure).text() + "; " + remarks.text());
    }
}
