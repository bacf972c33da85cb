package talweg.desktop.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import talweg.desktop.control.LegendEntry;
import talweg.figure.Palette;
import talweg.figure.inside.Slice;
import talweg.figure.inside.SlicePicture;
import talweg.function.Words;

/// The landscape along the step, with a line that says what its lines are.
final class SliceView {
    private static final Words WORDS = new Words("desktop");

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

    private static List<LegendEntry> entries(Slice slice, Palette palette) {
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(LegendEntry.line(WORDS.say("slice.curve"), SlicePicture.CURVE, palette));
        entries.add(LegendEntry.line(WORDS.say("slice.promise"), SlicePicture.PROMISE, palette));
        if (!Double.isNaN(slice.sufficient())) {
            entries.add(LegendEntry.line(WORDS.say("slice.bound"), SlicePicture.BOUND, palette));
        }
        if (!Double.isNaN(slice.curvature())) {
            entries.add(LegendEntry.line(WORDS.say("slice.curvature"), SlicePicture.CURVATURE, palette));
        }
        return entries;
    }
}
