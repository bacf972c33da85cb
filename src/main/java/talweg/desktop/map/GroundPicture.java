package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import talweg.field.LevelLabel;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.Sheet;
import talweg.figure.Viewport;
import talweg.session.Appearance;
import talweg.session.KnownPoint;
import talweg.session.MapPart;

/// The ground of the map as a figure. Keeps the heat of the last one, so that switching a layer colours nothing
/// anew.
final class GroundPicture {
    /// Pixels.
    private static final double GAP = 20;

    private Ground of;
    private MapStyle style;
    private Layer heat;
    private Ground labelled;
    private List<LevelLabel> labels = List.of();

    Figure of(Ground ground, Appearance look, List<KnownPoint> minima, List<double[]> markers) {
        MapStyle colours = MapStyle.valueOf(look.colours().name());
        List<Layer> layers = new ArrayList<>();
        for (MapPart part : look.parts()) {
            switch (part) {
                case HEAT -> layers.add(heat(ground, colours));
                case CONTOURS -> {
                    layers.add(ground.contours(colours));
                    layers.add(labels(ground, markers));
                }
                case GRADIENTS ->
                    layers.add(
                            switch (look.arrows()) {
                                case GRADIENT -> ground.gradients(colours);
                                case DESCENT -> ground.descents(colours);
                            });
                case PATHS, LEGEND -> {}
            }
        }
        layers.add(Layers.minima(coordinates(minima, 0), coordinates(minima, 1)));
        Viewport view = ground.view();
        return new Figure(view.frame().width(), view.frame().height(), view, layers, List.of(), Figure.Imprint.NONE);
    }

    private Layer heat(Ground ground, MapStyle colours) {
        if (of != ground || style != colours) {
            of = ground;
            style = colours;
            heat = ground.heat(colours);
        }
        return heat;
    }

    private Layer labels(Ground ground, List<double[]> markers) {
        if (labelled != ground) {
            labelled = ground;
            List<double[]> avoided = new ArrayList<>(markers);
            avoided.addAll(points(bar(ground.view()), ground.view()));
            labels = ground.labels(avoided, labels);
        }
        return Layers.labels(labels);
    }

    private static double[] coordinates(List<KnownPoint> points, int axis) {
        return points.stream().mapToDouble(p -> p.at().coordinate(axis)).toArray();
    }

    /// The axes of `view`, and the colour bar of `ground` where its values differ at all.
    static List<Decoration> decorations(Ground ground, Viewport view, Appearance look) {
        List<String> names = ground.function().variables();
        Decoration axes = new Decoration.Axes(names.get(0), names.get(1), true);
        if (ground.levels().count() == 0 || !look.parts().contains(MapPart.HEAT)) {
            return List.of(axes);
        }
        MapStyle colours = MapStyle.valueOf(look.colours().name());
        return List.of(axes, Sheet.colourBar(bar(view), ground.scale(), ground.levels(), colours));
    }

    private static Box bar(Viewport view) {
        Box frame = view.frame();
        return new Box(frame.right() - 66, frame.y() + 36, 12, Math.min(150, frame.height() / 3));
    }

    /// Points over a box, its numbers to the right included, so dense that no label fits between them.
    private static List<double[]> points(Box box, Viewport view) {
        List<double[]> points = new ArrayList<>();
        for (double y = box.y() - GAP; y < box.bottom() + GAP; y += GAP) {
            points.add(new double[] {view.toX(box.centerX()), view.toY(y)});
            points.add(new double[] {view.toX(box.centerX() + 2 * GAP), view.toY(y)});
        }
        return points;
    }
}
