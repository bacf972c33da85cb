package talweg.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.engine.OpenedStep;
import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.field.FieldMistake;
import talweg.field.PlaneSection;
import talweg.figure.BasinLayers;
import talweg.figure.Box;
import talweg.figure.Decoration.Entry;
import talweg.figure.Figure;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.MethodStyle;
import talweg.figure.Sheet;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.figure.Wrapping;
import talweg.figure.graph.GraphRuns;
import talweg.figure.inside.PhaseLayer;
import talweg.figure.instrument.Survey;
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

    /// Pixels of a letter in a caption on average, generously.
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
        Figure picture = withPhase(withRuns(map, named(beside(trajectories)), !page.isCurtained()));
        return instrument().map(held -> held.held(picture)).orElse(picture);
    }

    private Optional<PageInstrument> instrument() {
        return PageInstrument.of(page, journeys);
    }

    /// While a phase is shown, the other runs stand back.
    private List<Trajectory> beside(List<Trajectory> trajectories) {
        return IntStream.range(0, trajectories.size())
                .mapToObj(i ->
                        i > 0 && page.phase().isPresent() ? trajectories.get(i).outdated() : trajectories.get(i))
                .toList();
    }

    private Figure withPhase(Figure map) {
        Optional<OpenedStep> step = journeys.step(page.scene().k());
        if (page.phase().isEmpty() || step.isEmpty() || isGraph()) {
            return map;
        }
        List<Layer> layers = new ArrayList<>(map.layers());
        MethodStyle style = MethodStyle.of(journeys.looks().getFirst());
        layers.add(PhaseLayer.of(step.get(), page.phase().getAsInt() - 1, style, map.viewport()));
        return new Figure(map.width(), map.height(), map.viewport(), layers, map.decorations(), map.imprint());
    }

    /// Where the runs began and where they stand, for the caption; empty if nobody runs.
    private String moment() {
        Scene scene = page.scene();
        String start =
                Arrays.stream(scene.start().toArray()).mapToObj(Figures::plain).collect(Collectors.joining(", "));
        return journeys.runs().isEmpty() ? "" : WORDS.say("page.moment", start, scene.k(), scene.steps());
    }

    /// With names beside the heads, if they are wanted.
    List<Trajectory> named(List<Trajectory> trajectories) {
        return page.has(PagePart.NAMES)
                ? trajectories
                : trajectories.stream().map(trajectory -> trajectory.named("")).toList();
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
        if (isGraph()) {
            return new PageGraph(page).still(layout, imprint, cancellation);
        }
        Ground ground = ground(plane, view(layout.sheet().frame()), cancellation);
        ground.samples().statistics().remark().ifPresent(remarks);
        Optional<Basins> basins = PageBasins.of(page, ground.view(), cancellation);
        MapStyle style = MapStyle.valueOf(scene.appearance().colours().name());
        Optional<Survey> held = instrument().flatMap(one -> one.ground(ground.view(), cancellation));
        List<Layer> layers = new ArrayList<>(layers(ground, style, basins, still.kept(), held));
        layers.add(basins.map(BasinsCount::of).map(BasinLayers::limits).orElseGet(this::minima));
        Figure map = layout.complete(
                layout.sheet().figure(ground.view(), layers, ground.scale(), ground.levels(), style, imprint));
        Figure figure =
                basins.map(known -> PageBasins.withLegend(map, known, page)).orElse(map);
        return held.map(shown -> figure.around(shown.around(figure.decorations())))
                .orElse(figure);
    }

    /// The ground of a map, made anew.
    Ground ground(Viewport view, Cancellation cancellation) throws FieldMistake {
        double[] start = page.scene().start().toArray();
        return ground(PlaneSection.of(page.compiled().function(), start), view, cancellation);
    }

    private Ground ground(RealFunction plane, Viewport view, Cancellation cancellation) throws FieldMistake {
        Ground.Wish wish = new Ground.Wish(page.scene().appearance().scale().spacing(), page.levels(), lowest(), 1);
        return Ground.of(plane, page.compiled().values(), view, wish, cancellation);
    }

    /// What is seen: of a surface, its map.
    private Viewport view(Box frame) {
        Scene scene = page.scene();
        boolean equal = scene.appearance().equalAspect();
        return switch (page.shown()) {
            case MAP -> Viewport.fit(frame, PlaneSection.domain(scene.view()), equal);
            case SURFACE -> Viewport.fit(frame, PageSurface.seen(scene), false);
            case BOTH -> Viewport.fit(PageSurface.left(frame), PlaneSection.domain(scene.view()), equal);
        };
    }

    /// The figure with the runs.
    ///
    /// @param beyond whether the way on from the heads is shown, faintly
    Figure withRuns(Figure still, List<Trajectory> trajectories, boolean beyond) {
        List<Layer> layers = new ArrayList<>(still.layers());
        if (isGraph()) {
            layers.add(GraphRuns.paths(trajectories, beyond));
            layers.add(GraphRuns.heads(trajectories, new PageGraph(page).landscape(), still.viewport()));
        } else {
            layers.add(Layers.paths(trajectories, beyond));
            layers.add(Layers.heads(trajectories));
        }
        return new Figure(
                still.width(), still.height(), still.viewport(), layers, still.decorations(), still.imprint());
    }

    /// Whether the page shows a graph and no map.
    private boolean isGraph() {
        return PageGraph.isOn(page);
    }

    /// The layers of the ground that the scene wants, from the bottom to the top.
    private List<Layer> layers(
            Ground ground, MapStyle style, Optional<Basins> basins, List<double[]> kept, Optional<Survey> held) {
        List<Layer> layers = new ArrayList<>();
        MapStyle ink = basins.isPresent() ? MapStyle.TALWEG : style;
        for (MapPart part : page.scene().appearance().parts()) {
            switch (part) {
                case HEAT -> {
                    if (basins.isEmpty()) {
                        layers.add(held.filter(Survey::opaque)
                                .map(shown -> new Layer(Layer.Kind.HEAT, shown.marks()))
                                .orElseGet(() -> ground.heat(style)));
                    }
                }
                case BASINS -> basins.ifPresent(known -> layers.add(BasinLayers.areas(known, BasinsCount.of(known))));
                case CONTOURS -> {
                    layers.add(ground.contours(ink));
                    layers.add(Layers.labels(ground.labels(markers(kept), List.of())));
                }
                case GRADIENTS ->
                    layers.add(
                            switch (page.scene().appearance().arrows()) {
                                case GRADIENT -> ground.gradients(ink);
                                case DESCENT -> ground.descents(ink);
                            });
                case PATHS, LEGEND -> {}
            }
        }
        held.filter(shown -> !shown.opaque())
                .ifPresent(shown -> layers.add(new Layer(Layer.Kind.GRADIENTS, shown.marks())));
        return layers;
    }

    private PageLayout layout(Still still, RealFunction plane) {
        Extent extent = still.extent();
        Scene scene = page.scene();
        Domain seen = PlaneSection.domain(scene.view());
        boolean graph = isGraph();
        boolean titled = page.has(PagePart.TITLE);
        List<Entry> legend = page.has(PagePart.LEGEND) ? still.legend() : List.of();
        boolean compact = PageLayout.isNarrow(extent.width());
        Sheet sheet = new Sheet(
                extent.width(),
                extent.height().orElse(0),
                page.subject()
                        .sample()
                        .filter(_ -> titled)
                        .map(function -> function.name().text())
                        .orElse(""),
                titled ? FormulaLine.of(page.compiled()) : "",
                page.has(PagePart.CAPTION) ? caption(still, compact) : List.of(),
                plane.variables().get(0),
                graph ? "f" : plane.variables().get(1),
                compact ? legend.stream().map(Entry::compact).toList() : legend,
                page.has(PagePart.BAR)
                        && !graph
                        // In a column of print the vertical axis of a surface says what a bar would.
                        && !(page.showsSurface() && compact)
                        && scene.appearance().parts().contains(MapPart.HEAT)
                        && !PageBasins.areWanted(page));
        double aspect = seen.axis(1).width() / seen.axis(0).width();
        return PageLayout.of(
                sheet,
                extent.height().isPresent(),
                graph
                        ? PageGraph.ASPECT
                        : PageSurface.aspect(page.shown(), scene.appearance().equalAspect() ? aspect : 1),
                new PageFormula(page.compiled()));
    }

    /// The note, where the runs stand, what the arrows are if they are not ∇f, and the settings of the methods where
    /// the legend has no room for them; in lines of the page's width.
    private List<String> caption(Still still, boolean compact) {
        Appearance look = page.scene().appearance();
        boolean descent = !isGraph() && look.parts().contains(MapPart.GRADIENTS) && look.arrows() == Arrows.DESCENT;
        List<String> sentences = new ArrayList<>(page.scene().note().lines().toList());
        sentences.add(still.moment());
        sentences.add(descent ? WORDS.say("page.descent") : "");
        sentences.add(compact ? journeys.settings() : "");
        int columns = (int)
                ((still.extent().width() - Sheet.aroundCaption(still.extent().width())) / LETTER);
        Box square = Box.size(still.extent().width(), still.extent().width());
        Viewport rough = isGraph()
                ? new PageGraph(page).view(square)
                : Viewport.fit(square, PlaneSection.domain(page.scene().view()), look.equalAspect());
        instrument().ifPresent(held -> sentences.addAll(held.caption(rough)));
        List<String> lines = new ArrayList<>(sentences.stream()
                .flatMap(sentence -> Wrapping.lines(sentence, columns, MOST_LINES).stream())
                .toList());
        instrument()
                .ifPresent(held -> lines.addAll(held.room(rough, still.extent().width())));
        return lines;
    }

    /// What is known of a sample function holds for its own parameters alone.
    private List<KnownPoint> known() {
        boolean holds =
                page.compiled().isAsWritten() && page.scene().domain().axes().size() <= 2;
        return page.subject()
                .sample()
                .filter(_ -> holds)
                .map(SampleFunction::minima)
                .orElse(List.of());
    }

    OptionalDouble lowest() {
        return page.subject()
                .sample()
                .filter(_ -> !known().isEmpty())
                .map(SampleFunction::lowest)
                .orElse(OptionalDouble.empty());
    }

    /// Behind the curtain they would tell where the runs end.
    private Layer minima() {
        List<KnownPoint> shown = stars();
        double[] x =
                shown.stream().mapToDouble(point -> point.at().coordinate(0)).toArray();
        double[] y =
                shown.stream().mapToDouble(point -> point.at().coordinate(1)).toArray();
        return Layers.minima(x, y);
    }

    List<KnownPoint> stars() {
        return page.isCurtained() ? List.of() : known();
    }

    private List<double[]> markers(List<double[]> kept) {
        List<double[]> markers = new ArrayList<>();
        known().forEach(point -> markers.add(point.at().toArray()));
        markers.addAll(kept);
        return markers;
    }
}
