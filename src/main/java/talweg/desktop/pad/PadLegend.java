package talweg.desktop.pad;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import talweg.desktop.control.Numbers;
import talweg.engine.pad.Pad;
import talweg.figure.Palette;
import talweg.figure.Pen;
import talweg.figure.pad.PadGround;
import talweg.figure.pad.PadPicture;
import talweg.function.Words;
import talweg.method.Method;

/// What the colours and lines of a pad mean, as far as they are there.
final class PadLegend extends FlowPane {
    private static final Words WORDS = new Words("desktop");
    private static final double SAMPLE = 16;

    PadLegend() {
        getStyleClass().add("slice-legend");
        setMinHeight(USE_PREF_SIZE);
    }

    void show(Method method, Optional<PadGround> ground, Optional<PadPicture> picture, Palette palette) {
        getChildren().clear();
        ground.ifPresent(now -> add(new Label(rule(method, now.table().pad()))));
        if (ground.filter(now -> now.boundary().x().length > 0).isPresent()) {
            add(entry(WORDS.say("pad.boundary"), PadGround.BOUNDARY, palette));
        }
        if (picture.flatMap(PadPicture::limit).isPresent()) {
            add(entry(method.stableRateFormula(), PadPicture.THEORY, palette));
        }
        if (picture.flatMap(PadPicture::optimum).isPresent()) {
            add(new Label(WORDS.say("pad.star")));
        }
    }

    private void add(Node entry) {
        entry.getStyleClass().add("slice-entry");
        getChildren().add(entry);
    }

    private static String rule(Method method, Pad pad) {
        String epsilon = Numbers.typeset(pad.tolerance(), 3);
        return method.seesValuesAlone()
                ? WORDS.say("pad.ruleExtent", epsilon, pad.run().steps())
                : WORDS.say("pad.rule", epsilon, pad.run().steps());
    }

    private static Label entry(String words, Pen pen, Palette palette) {
        int argb = palette.colour(pen.role());
        Line sample = new Line(0, 0, SAMPLE, 0);
        sample.setStroke(Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF));
        sample.setStrokeWidth(pen.width());
        for (double length : pen.dash().pattern(pen.width())) {
            sample.getStrokeDashArray().add(length);
        }
        return new Label(words, sample);
    }
}
