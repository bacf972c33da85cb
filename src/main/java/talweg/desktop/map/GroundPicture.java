package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import talweg.field.GradientField;
import talweg.field.LevelLabel;
import talweg.field.LevelLabels;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Lattice;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.Sheet;
import talweg.figure.Viewport;
import talweg.function.Workspace;
import talweg.session.Appearance;
import talweg.session.KnownPoint;
import talweg.session.MapPart;

/// The ground of the map as a figure. Keeps the heat of the last landscape, so that switching a layer colours nothing
/// anew.
final class GroundPicture {
    /// Pixels between gradient arrows.
    private static final double SPACING = 52;

    private Landscape of;
    private MapStyle style;
    private Layer heat;
    private Landscape labelled;
    private List<LevelLabel> labels = List.of();

    Figure of(Landscape landscape, Appearance look, List<KnownPoint> minima, List<double[]> markers) {
        MapStyle colours = MapStyle.valueOf(look.colours().name());
        List<Layer> layers = new ArrayList<>();
        for (MapPart part : look.parts()) {
            switch (part) {
                case HEAT -> layers.add(heat(landscape, colours));
                case CONTOURS -> {
                    layers.add(Layers.contours(landscape.curves(), landscape.levels(), landscape.scale(), colours));
                    layers.add(labels(landscape, markers));
                }
                case GRADIENTS -> layers.add(gradients(landscape, colours));
                case PATHS, LEGEND -> {}
            }
        }
        layers.add(Layers.minima(coordinates(minima, 0), coordinates(minima, 1)));
        Viewport view = landscape.view();
        return new Figure(
                view.frame().width(),
                view.frame().height(),
                view,
                layers,
                decorations(landscape, colours),
                Figure.Imprint.NONE);
    }

    private Layer heat(Landscape landscape, MapStyle colours) {
        if (of != landscape || style != colours) {
            of = landscape;
            style = colours;
            heat = Layers.heat(landscape.samples(), landscape.scale(), colours);
        }
        return heat;
    }

    private static Layer gradients(Landscape landscape, MapStyle colours) {
        Lattice points = Lattice.of(landscape.view(), SPACING);
        GradientField arrows =
                GradientField.at(landscape.plane(), landscape.parameters(), points.x(), points.y(), new Workspace());
        return Layers.gradients(arrows, landscape.samples(), landscape.scale(), colours);
    }

    private Layer labels(Landscape landscape, List<double[]> markers) {
        if (labelled != landscape) {
            labelled = landscape;
            labels = LevelLabels.place(
                    landscape.curves(), landscape.levels(), Layers.labelSpace(landscape.view(), markers), labels);
        }
        return Layers.labels(labels);
    }

    private static double[] coordinates(List<KnownPoint> points, int axis) {
        return points.stream().mapToDouble(p -> p.at().coordinate(axis)).toArray();
    }

    private static List<Decoration> decorations(Landscape landscape, MapStyle colours) {
        List<String> names = landscape.plane().variables();
        Box frame = landscape.view().frame();
        Box bar = new Box(frame.right() - 66, frame.y() + 36, 12, Math.min(150, frame.height() / 3));
        return List.of(
                new Decoration.Axes(names.get(0), names.get(1), true),
                Sheet.colourBar(bar, landscape.scale(), landscape.levels(), colours));
    }
}
