package talweg.desktop.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.field.Tick;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Lattice;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.Viewport;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Sample;
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

    Figure of(Landscape landscape, Appearance look, List<KnownPoint> minima) {
        MapStyle colours = MapStyle.valueOf(look.colours().name());
        List<Layer> layers = new ArrayList<>();
        for (MapPart part : look.parts()) {
            switch (part) {
                case HEAT -> layers.add(heat(landscape, colours));
                case CONTOURS -> layers.add(Layers.contours(
                        landscape.curves(), landscape.levels(), landscape.scale(), colours));
                case GRADIENTS -> layers.add(gradients(landscape));
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

    private static Layer gradients(Landscape landscape) {
        Lattice points = Lattice.of(landscape.view(), SPACING);
        int count = points.x().length;
        Result result = Result.allocate(Demand.GRADIENT, 2, count);
        landscape
                .plane()
                .evaluate(
                        Demand.GRADIENT,
                        new double[][] {points.x(), points.y()},
                        landscape.parameters(),
                        Sample.NONE,
                        0,
                        count,
                        result,
                        new Workspace());
        return Layers.gradients(points, result.gradient()[0], result.gradient()[1]);
    }

    private static double[] coordinates(List<KnownPoint> points, int axis) {
        return points.stream().mapToDouble(p -> p.at().coordinate(axis)).toArray();
    }

    private static List<Decoration> decorations(Landscape landscape, MapStyle colours) {
        List<String> names = landscape.plane().variables();
        List<Decoration.Tick> ticks = landscape.scale().ticks().stream()
                .map(tick -> new Decoration.Tick(tick.position(), tick.text()))
                .toList();
        List<Double> lines = Arrays.stream(landscape.levels().values())
                .map(landscape.scale()::position)
                .boxed()
                .toList();
        Box frame = landscape.view().frame();
        Box bar = new Box(frame.right() - 70, frame.y() + 34, 12, Math.min(150, frame.height() / 3));
        return List.of(
                new Decoration.Axes(names.get(0), names.get(1), true),
                new Decoration.ColourBar(bar, colours, ticks, lines, "f"));
    }
}
