package talweg.publication;

import talweg.field.GraphRange;
import talweg.field.calculus.Landscape;
import talweg.figure.Box;
import talweg.figure.Figure;
import talweg.figure.Sheet;
import talweg.figure.Viewport;
import talweg.figure.graph.Graph;
import talweg.figure.graph.GraphLayers;
import talweg.function.Cancellation;
import talweg.function.Domain;

/// The graph of a function of one variable on a page, where others have a map.
record PageGraph(ScenePage page) {
    /// Height over width, where nobody asks for another.
    static final double ASPECT = 0.68;

    static boolean isOn(ScenePage page) {
        return page.compiled().function().dimension() == 1;
    }

    Landscape landscape() {
        return new Landscape(page.compiled().function(), page.compiled().values());
    }

    /// What is seen: the rectangle that a hand left, or else a range of x and the values that f has there.
    Viewport view(Box frame) {
        Domain seen = page.scene().view();
        return Viewport.fit(frame, seen.axes().size() > 1 ? seen : GraphRange.rectangle(landscape(), seen), false);
    }

    /// The figure without the runs.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    Figure still(PageLayout layout, Figure.Imprint imprint, Cancellation cancellation) {
        Sheet sheet = layout.sheet();
        Graph graph = Graph.of(landscape(), view(sheet.frame()), cancellation);
        return layout.complete(sheet.figure(graph.view(), GraphLayers.of(graph, stars()), imprint));
    }

    /// The known minima. Behind the curtain they would tell where the runs end.
    private double[] stars() {
        return new PageMinima(page, Journeys.NONE)
                .stars().stream().mapToDouble(point -> point.at().coordinate(0)).toArray();
    }
}
