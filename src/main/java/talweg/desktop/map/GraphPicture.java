package talweg.desktop.map;

import java.util.List;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Viewport;
import talweg.figure.graph.Graph;
import talweg.figure.graph.GraphLayers;
import talweg.session.KnownPoint;

/// A graph as the ground of what moves on it.
final class GraphPicture {
    private GraphPicture() {}

    static Figure of(Graph graph, List<KnownPoint> minima) {
        Viewport view = graph.view();
        double[] stars = minima.stream()
                .filter(point -> point.at().dimension() == 1)
                .mapToDouble(point -> point.at().coordinate(0))
                .toArray();
        return new Figure(
                view.frame().width(),
                view.frame().height(),
                view,
                GraphLayers.of(graph, stars),
                List.of(),
                Figure.Imprint.NONE);
    }

    /// The axes alone: a graph shows its values as heights.
    static List<Decoration> decorations(Graph graph) {
        return List.of(
                new Decoration.Axes(graph.landscape().function().variables().getFirst(), "f", true));
    }
}
