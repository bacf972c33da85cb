package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.figure.BasinLayers;
import talweg.figure.Box;
import talweg.figure.ColourBarPainter;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.Sheet;
import talweg.figure.Viewport;
import talweg.figure.instrument.Survey;
import talweg.session.Appearance;
import talweg.session.KnownPoint;
import talweg.session.MapPart;

/// The ground of the map as a figure. Keeps the heat of the last one, so that switching a layer colours nothing
/// anew.
final class GroundPicture {
    /// A map that is lower than so many pixels has no room for more than itself.
    static final double LOW = 200;

    /// Of the colour bar, in pixels.
    private static final double WIDTH = 12;

    private Ground of;
    private MapStyle style;
    private Layer heat;

    /// @param other what an instrument shows all over the map
    /// @param basins what is shown in place of the colours of f and of that
    Figure of(
            Ground ground,
            Appearance look,
            List<KnownPoint> minima,
            Optional<Survey> other,
            Optional<BasinsModel.Known> basins) {
        MapStyle chosen = MapStyle.valueOf(look.colours().name());
        MapStyle colours = basins.isPresent()
                ? MapStyle.TALWEG
                : other.map(shown -> shown.under(chosen)).orElse(chosen);
        List<Layer> layers = new ArrayList<>();
        for (MapPart part : look.parts()) {
            switch (part) {
                case HEAT -> {
                    if (basins.isEmpty()) {
                        layers.add(other.filter(Survey::opaque)
                                .map(shown -> new Layer(Layer.Kind.HEAT, shown.marks()))
                                .orElseGet(() -> heat(ground, colours)));
                    }
                }
                case BASINS -> basins.ifPresent(known -> layers.add(areas(known)));
                case CONTOURS -> layers.add(ground.contours(colours));
                case GRADIENTS -> {
                    if (other.filter(Survey::standsForArrows).isEmpty()) {
                        layers.add(
                                switch (look.arrows()) {
                                    case GRADIENT -> ground.gradients(colours);
                                    case DESCENT -> ground.descents(colours);
                                });
                    }
                }
                case PATHS, LEGEND -> {}
            }
        }
        other.filter(shown -> !shown.opaque())
                .ifPresent(shown -> layers.add(new Layer(Layer.Kind.GRADIENTS, shown.marks())));
        layers.add(basins.map(known -> BasinLayers.limits(known.count(), ground.view()))
                .orElseGet(() -> Layers.minima(coordinates(minima, 0), coordinates(minima, 1))));
        Viewport view = ground.view();
        return new Figure(view.frame().width(), view.frame().height(), view, layers, List.of(), Figure.Imprint.NONE);
    }

    private static Layer areas(BasinsModel.Known known) {
        return BasinLayers.areas(known.basins(), known.count());
    }

    private Layer heat(Ground ground, MapStyle colours) {
        if (of != ground || style != colours) {
            of = ground;
            style = colours;
            heat = ground.heat(colours);
        }
        return heat;
    }

    private static double[] coordinates(List<KnownPoint> points, int axis) {
        return points.stream().mapToDouble(p -> p.at().coordinate(axis)).toArray();
    }

    /// The axes of `view`, and the colour bar of `ground` where its values differ at all.
    static List<Decoration> decorations(Ground ground, Viewport view, Appearance look, boolean basins) {
        List<String> names = ground.function().variables();
        Decoration axes = new Decoration.Axes(names.get(0), names.get(1), true);
        if (view.frame().height() < LOW
                || ground.levels().count() == 0
                || basins
                || !look.parts().contains(MapPart.HEAT)) {
            return List.of(axes);
        }
        MapStyle colours = MapStyle.valueOf(look.colours().name());
        Decoration.ColourBar bar = Sheet.colourBar(view.frame(), ground.scale(), ground.levels(), colours);
        return List.of(axes, bar.plated(place(bar, view.frame())));
    }

    /// In the upper right corner, far enough from the border for its numbers.
    private static Box place(Decoration.ColourBar bar, Box frame) {
        double right = ColourBarPainter.numbersOf(bar) + 26;
        return new Box(frame.right() - right - WIDTH, frame.y() + 36, WIDTH, Math.min(150, frame.height() / 3));
    }
}
