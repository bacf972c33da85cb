package talweg.desktop.pad;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import talweg.desktop.control.LegendEntry;
import talweg.desktop.control.Numbers;
import talweg.engine.pad.Pad;
import talweg.figure.Palette;
import talweg.figure.pad.PadGround;
import talweg.figure.pad.PadPicture;
import talweg.function.OneVariable;
import talweg.function.Words;
import talweg.method.Method;

/// What the colours and lines of a pad mean, as far as they are there.
final class PadLegend extends FlowPane {
    private static final Words WORDS = new Words("desktop");

    PadLegend() {
        getStyleClass().add("slice-legend");
        setMinHeight(USE_PREF_SIZE);
    }

    void show(Method method, Optional<PadGround> ground, Optional<PadPicture> picture, Palette palette) {
        getChildren().clear();
        ground.ifPresent(now -> add(new Label(rule(method, now.table().pad()))));
        if (ground.filter(now -> now.boundary().x().length > 0).isPresent()) {
            getChildren().add(LegendEntry.line(WORDS.say("pad.boundary"), PadGround.BOUNDARY, palette));
        }
        if (picture.flatMap(PadPicture::limit).isPresent()) {
            getChildren().add(LegendEntry.line(method.stableRateFormula(), PadPicture.THEORY, palette));
        }
        if (picture.flatMap(PadPicture::optimum).isPresent()) {
            add(new Label(WORDS.say("pad.star")));
        }
    }

    private void add(Label entry) {
        entry.getStyleClass().add("slice-entry");
        getChildren().add(entry);
    }

    private static String rule(Method method, Pad pad) {
        String epsilon = Numbers.typeset(pad.tolerance(), 3);
        return method.seesValuesAlone()
                ? WORDS.say("pad.ruleExtent", epsilon, pad.run().steps())
                : OneVariable.text(
                        WORDS.say("pad.rule", epsilon, pad.run().steps()),
                        pad.run().starts()[0].length);
    }
}
