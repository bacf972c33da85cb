package talweg.figure.graph;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.Box;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Viewport;
import talweg.function.Domain.Range;
import talweg.function.Workspace;

/// The graph as layers.
public final class GraphLayers {
    private static final Pen CURVE = Pen.of(Role.TEXT, 2);
    private static final Pen AXIS = Pen.of(Role.LINE, 1);

    private static final Pen HATCHING = Pen.of(Role.HOLE_HATCH, 1);

    /// Pixels between two lines of a hatching, upwards.
    private static final double HATCH = 7;

    /// Of the ring in a point where f has no value.
    private static final double HOLE = 4;

    private GraphLayers() {}

    /// What is the ground of everything else: where f is not defined, the two axes, the curve, and the known minima.
    ///
    /// @param minima x of each
    public static List<Layer> of(Graph graph, double[] minima) {
        List<Layer> layers = new ArrayList<>();
        layers.add(undefined(graph));
        layers.add(curve(graph));
        layers.add(Layers.minima(minima, graph.landscape().values(new double[][] {minima}, new Workspace())));
        return layers;
    }

    /// Hatched like the holes of a map.
    private static Layer undefined(Graph graph) {
        List<Mark> marks = new ArrayList<>();
        graph.undefined().forEach(stretch -> hatch(stretch, graph.view(), marks));
        return new Layer(Layer.Kind.HEAT, marks);
    }

    private static void hatch(Range stretch, Viewport view, List<Mark> marks) {
        Box frame = view.frame();
        double low = view.toY(frame.bottom());
        double high = view.toY(frame.y());
        double[] cornersX = {stretch.low(), stretch.high(), stretch.high(), stretch.low()};
        marks.add(new Mark.Region(cornersX, new double[] {low, low, high, high}, Role.HOLE, 1));
        double width = stretch.width() * view.pixelsPerX();
        double rise = width / view.pixelsPerY();
        int count = (int) Math.ceil((frame.height() + width) / HATCH);
        double[] x = new double[2 * count];
        double[] y = new double[2 * count];
        int[] offsets = new int[count + 1];
        for (int i = 0; i < count; i++) {
            double from = high - (i + 1) * HATCH / view.pixelsPerY();
            x[2 * i] = stretch.low();
            y[2 * i] = from;
            x[2 * i + 1] = stretch.high();
            y[2 * i + 1] = from + rise;
            offsets[i + 1] = 2 * i + 2;
        }
        marks.add(new Mark.Polylines(x, y, offsets, HATCHING));
    }

    private static Layer curve(Graph graph) {
        List<Mark> marks = new ArrayList<>();
        Viewport view = graph.view();
        Box frame = view.frame();
        double left = view.toX(frame.x());
        double right = view.toX(frame.right());
        double low = view.toY(frame.bottom());
        double high = view.toY(frame.y());
        marks.add(line(left, 0, right, 0));
        marks.add(line(0, low, 0, high));
        marks.add(Mark.Polylines.one(graph.x(), graph.y(), CURVE));
        for (double[] hole : graph.holes()) {
            marks.add(Mark.Points.one(hole[0], hole[1], Marker.DISC, HOLE, Role.GROUND));
            marks.add(Mark.Points.one(hole[0], hole[1], Marker.RING, HOLE, Role.TEXT));
        }
        return new Layer(Layer.Kind.CONTOURS, marks);
    }

    private static Mark line(double x0, double y0, double x1, double y1) {
        return Mark.Polylines.one(new double[] {x0, x1}, new double[] {y0, y1}, AXIS);
    }
}
