package talweg.desktop.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import talweg.figure.Palette;
import talweg.figure.Pen;
import talweg.figure.inside.Slice;
import talweg.figure.inside.SlicePicture;
import talweg.function.Words;

/// The landscape along the step, with a line that says what its lines are.
final class SliceView {
    private static final Words WORDS = new Words("desktop");

    private static final double SAMPLE = 16;

    private final SlicePane pane = new SlicePane();
    private final FlowPane legend = new FlowPane();

    SliceView() {
        legend.getStyleClass().add("slice-legend");
        legend.setMinHeight(Region.USE_PREF_SIZE);
        pane.setAccessibleText(WORDS.say("slice.title"));
    }

    List<Node> nodes() {
        return List.of(pane, legend);
    }

    void show(Optional<StepViewModel.SliceOf> shown, Palette palette) {
        pane.show(shown, palette);
        legend.getChildren()
                .setAll(shown.map(slice -> entries(slice.slice(), palette)).orElse(List.of()));
    }

    private static List<Label> entries(Slice slice, Palette palette) {
        List<Label> entries = new ArrayList<>();
        entries.add(entry(WORDS.say("slice.curve"), SlicePicture.CURVE, palette));
        entries.add(entry(WORDS.say("slice.promise"), SlicePicture.PROMISE, palette));
        if (!Double.isNaN(slice.sufficient())) {
            entries.add(entry(WORDS.say("slice.bound"), SlicePicture.BOUND, palette));
        }
        if (!Double.isNaN(slice.curvature())) {
            entries.add(entry(WORDS.say("slice.curvature"), SlicePicture.CURVATURE, palette));
        }
        return entries;
    }

    private static Label entry(String words, Pen pen, Palette palette) {
        int argb = palette.colour(pen.role());
        Line sample = new Line(0, 0, SAMPLE, 0);
        sample.setStroke(Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF));
        sample.setStrokeWidth(pen.width());
        for (double length : pen.dash().pattern(pen.width())) {
            sample.getStrokeDashArray().add(length);
        }
        Label label = new Label(words, sample);
        label.getStyleClass().add("slice-entry");
        return label;
    }
}
