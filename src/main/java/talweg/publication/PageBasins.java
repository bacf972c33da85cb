package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import talweg.engine.Progress;
import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.engine.basins.BasinsRequest;
import talweg.figure.BasinLayers;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Viewport;
import talweg.function.Cancellation;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.session.BasinChoice;
import talweg.session.Compilation;
import talweg.session.MapPart;
import talweg.session.Scene;

/// The basins of attraction on a page.
public final class PageBasins {
    /// Pixels of basins for each pixel of the page, along a side.
    private static final double FINE = 2;

    private PageBasins() {}

    /// Whether the page has any: there are none of a function of another number of variables than two, or without a
    /// method.
    static boolean areWanted(ScenePage page) {
        return page.scene().appearance().parts().contains(MapPart.BASINS)
                && !page.isCurtained()
                && page.compiled().function().dimension() == 2
                && BasinChoice.of(page.scene()).isPresent();
    }

    /// What is asked for a scene.
    ///
    /// @param compiled its function, of two variables
    public static BasinsRequest request(
            Scene scene, Compilation.Compiled compiled, Method method, Viewport view, double fine) {
        Objective objective =
                Objective.of(compiled.function()).with(compiled.values()).over(scene.domain());
        return new BasinsRequest(
                objective,
                method,
                view.visible(),
                pixels(view.frame().width(), fine),
                pixels(view.frame().height(), fine),
                BasinChoice.steps(scene),
                BasinsRequest.USUAL_TOLERANCE);
    }

    private static int pixels(double side, double fine) {
        return (int) Math.max(1, Math.round(side * fine));
    }

    static Optional<Basins> of(ScenePage page, Viewport view, Cancellation cancellation) {
        if (!areWanted(page)) {
            return Optional.empty();
        }
        Method method = method(page);
        BasinsRequest request = request(page.scene(), page.compiled(), method, view, FINE);
        return Optional.of(compute(request, cancellation));
    }

    private static Method method(ScenePage page) {
        return BasinChoice.method(page.scene()).orElseThrow();
    }

    /// On all the machine's processors.
    public static Basins compute(BasinsRequest request, Cancellation cancellation) {
        return ForkJoinPool.commonPool()
                .submit(() -> Basins.of(request, cancellation, Progress.NONE))
                .join();
    }

    static Figure withLegend(Figure figure, Basins basins, ScenePage page) {
        if (!page.has(PagePart.LEGEND)) {
            return figure;
        }
        List<Decoration> decorations = new ArrayList<>(figure.decorations());
        BasinsCount count = BasinsCount.of(basins);
        List<double[]> kept = count.shares().stream()
                .map(share -> new double[] {share.limit().x(), share.limit().y()})
                .toList();
        decorations.add(Decoration.Swatches.upon(
                figure.viewport(),
                method(page).kind().name(),
                BasinLayers.legend(count, basins.request().steps()),
                kept));
        return figure.around(decorations);
    }
}
