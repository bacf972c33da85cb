package talweg.desktop.layers;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import talweg.desktop.control.Paints;
import talweg.figure.ColourMap;

/// A sample of a colour map, from low to high.
final class Swatch extends Region {
    private static final int STOPS = 8;

    Swatch(ColourMap colours) {
        getStyleClass().add("swatch");
        List<Stop> stops = IntStream.rangeClosed(0, STOPS)
                .mapToObj(i -> (double) i / STOPS)
                .map(tone -> new Stop(tone, Paints.of(colours.at(tone))))
                .toList();
        LinearGradient gradient = new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
        setBackground(new Background(new BackgroundFill(gradient, CornerRadii.EMPTY, Insets.EMPTY)));
    }
}
