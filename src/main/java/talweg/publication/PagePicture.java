package talweg.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import talweg.field.FieldMistake;
import talweg.field.PlaneSection;
import talweg.figure.Decoration;
import talweg.figure.Decoration.Entry;
import talweg.figure.Figure;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.Sheet;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.figure.Wrapping;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.method.Figures;
import talweg.session.Appearance;
import talweg.session.Arrows;
import talweg.session.Compilation;
import talweg.session.KnownPoint;
import talweg.session.MapPart;
import talweg.session.SampleFunction;
import talweg.session.Scene;

/// What a page shows and where: the map with its layers, and everything around it.
///
/// @param page what is wanted
/// @param journeys the runs, if paths are wanted
record PagePicture(ScenePage page, Journeys journeys) {
    private static final Words WORDS = new Words("publication");

    /// On a map narrower than this names beside the heads hide what they name.
    private static final double ROOM_FOR_NAMES = 300;

    /// Pixels beside a caption, and of a letter in it on average, generously.
    private static final double AROUND_CAPTION = 76;

    private static final double LETTER = 5.9;

    /// Lines of a sentence, at most.
    private static final int MOST_LINES = 12;

    /// The figure.
    ///
    /// @param imprint what the file says about itself
    /// @param remarks is told what is unusual about the picture
    Figure figure(Extent extent, Figure.Imprint imprint, Consumer<String> remarks) throws FieldMistake {
        List<Trajectory> trajectories = journeys.trajectories(page.scene().k());
        List<double[]> heads = new ArrayList<>();
        for (Trajectory trajectory : trajectories) {
            heads.add(new double[] {trajectory.x()[0], trajectory.y()[0]});
            heads.add(
                    new double[] {trajectory.x()[trajectory.head()], trajectory.y()[trajectory.head()]});
        }
        Still still = new Still(extent, journeys.legend(page.scene().k()), moment(), heads);
        Figure map = still(still, imprint, Cancellation.NEVER, remarks);
        return withRuns(map, isCrowded(map) ? unnamed(trajectories) : trajectories, true);
    }

    /// Where the runs began and where they stand, for the caption; empty if nobody runs.
    private String moment() {
        Scene scene = page.scene();
        String start =
                Arrays.stream(scene.start().toArray()).mapToObj(Figures::plain).collect(Collectors.joining(", "));
        return journeys.runs().isEmpty() ? "" : WORDS.say("page.moment", start, scene.k(), scene.steps());
    }

    /// Whether names beside the heads would hide the map, and the legend has them.
    private static boolean isCrowded(Figure map) {
        boolean explained = map.decorations().stream().anyMatch(Decoration.Legend.class::isInstance);
        return explained && map.viewport().frame().width() < ROOM_FOR_NAMES;
    }

    private static List<Trajectory> unnamed(List<Trajectory> trajectories) {
        return trajectories.stream().map(trajectory -> trajectory.named("")).toList();
    }

    /// What of a picture does not follow k.
    ///
    /// @param legend the methods, with as much room as they need
    /// @param moment a sentence about k; empty for a picture in which k moves
    /// @param kept points that labels keep away from
    record Still(Extent extent, List<Entry> legend, String moment, List<double[]> kept) {}

    /// The figure without the runs.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    Figure still(Still still, Figure.Imprint imprint, Cancellation cancellation, Consumer<String> remarks)
            throws FieldMistake {
        Scene scene = page.scene();
        Compilation.Compiled compiled = page.compiled();
        RealFunction plane = PlaneSection.of(compiled.function(), scene.start().toArray());
        if (compiled.function().dimension() > 2) {
            remarks.accept(WORDS.say("page.section", String.join(", ", plane.variables())));
        }
        PageLayout layout = layout(still, plane);
        Viewport view = Viewport.fit(
                layout.sheet().frame(), plane(scene.view()), scene.appearance().equalAspect());
        Ground.Wish wish = new Ground.Wish(scene.appearance().scale().spacing(), page.levels(), lowest(), 1);
        Ground ground = Ground.of(plane, compiled.values(), view, wish, cancellation);
        ground.samples().statistics().remark().ifPresent(remarks);
        MapStyle style = MapStyle.valueOf(scene.appearance().colours().name());
        List<Layer> layers = new ArrayList<>(layers(ground, style, still.kept()));
        layers.add(minima());
        return layout.complete(layout.sheet().figure(view, layers, ground.scale(), ground.levels(), style, imprint));
    }

    /// The figure with the runs.
    ///
    /// @param beyond whether the way on from the heads is shown, faintly
    static Figure withRuns(Figure still, List<Trajectory> trajectories, boolean beyond) {
        List<Layer> layers = new ArrayList<>(still.layers());
        layers.add(Layers.paths(trajectories, beyond));
        layers.add(Layers.heads(trajectories));
        return new Figure(
                still.width(), still.height(), still.viewport(), layers, still.decorations(), still.imprint());
    }

    /// The layers of the ground that the scene wants, from the bottom to the top.
    private List<Layer> layers(Ground ground, MapStyle style, List<double[]> kept) {
        List<Layer> layers = new ArrayList<>();
        for (MapPart part : page.scene().appearance().parts()) {
            switch (part) {
                case HEAT -> layers.add(ground.heat(style));
                case CONTOURS -> {
                    layers.add(ground.contours(style));
                    layers.add(Layers.labels(ground.labels(markers(kept), List.of())));
                }
                case GRADIENTS ->
                    layers.add(
                            switch (page.scene().appearance().arrows()) {
                                case GRADIENT -> ground.gradients(style);
                                case DESCENT -> ground.descents(style);
                            });
                case PATHS, LEGEND -> {}
            }
        }
        return layers;
    }

    private PageLayout layout(Still still, RealFunction plane) {
        Extent extent = still.extent();
        Scene scene = page.scene();
        boolean explained = scene.appearance().parts().contains(MapPart.LEGEND);
        Domain seen = plane(scene.view());
        Sheet sheet = new Sheet(
                extent.width(),
                extent.height().orElse(0),
                page.subject().sample().map(function -> function.name().text()).orElse(""),
                FormulaLine.of(page.compiled()),
                caption(still),
                plane.variables().get(0),
                plane.variables().get(1),
                explained ? still.legend() : List.of(),
                explained && scene.appearance().parts().contains(MapPart.HEAT));
        double aspect = seen.axis(1).width() / seen.axis(0).width();
        return PageLayout.of(
                sheet, extent.height().isPresent(), scene.appearance().equalAspect() ? aspect : 1);
    }

    /// The note, where the runs stand, and what the arrows are if they are not ∇f; in lines of the page's width.
    private List<String> caption(Still still) {
        Appearance look = page.scene().appearance();
        boolean descent = look.parts().contains(MapPart.GRADIENTS) && look.arrows() == Arrows.DESCENT;
        List<String> sentences = new ArrayList<>(page.scene().note().lines().toList());
        sentences.add(still.moment());
        sentences.add(descent ? WORDS.say("page.descent") : "");
        int columns = (int) ((still.extent().width() - AROUND_CAPTION) / LETTER);
        return sentences.stream()
                .flatMap(sentence -> Wrapping.lines(sentence, columns, MOST_LINES).stream())
                .toList();
    }

    /// The first two axes; a function of one variable has the same range twice.
    static Domain plane(Domain domain) {
        Domain.Range second = domain.axis(Math.min(1, domain.axes().size() - 1));
        return new Domain(List.of(domain.axis(0), second));
    }

    /// What is known of a sample function holds for its own parameters alone.
    private List<KnownPoint> known() {
        boolean holds =
                page.compiled().isAsWritten() && page.scene().domain().axes().size() == 2;
        return page.subject()
                .sample()
                .filter(_ -> holds)
                .map(SampleFunction::minima)
                .orElse(List.of());
    }

    private OptionalDouble lowest() {
        return page.subject()
                .sample()
                .filter(_ -> !known().isEmpty())
                .map(SampleFunction::lowest)
                .orElse(OptionalDouble.empty());
    }

    private Layer minima() {
        double[] x =
                known().stream().mapToDouble(point -> point.at().coordinate(0)).toArray();
        double[] y =
                known().stream().mapToDouble(point -> point.at().coordinate(1)).toArray();
        return Layers.minima(x, y);
    }

    private List<double[]> markers(List<double[]> kept) {
        List<double[]> markers = new ArrayList<>();
        known().forEach(point -> markers.add(point.at().toArray()));
        markers.addAll(kept);
        return markers;
    }
}
