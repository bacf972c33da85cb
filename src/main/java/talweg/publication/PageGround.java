package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.field.FieldMistake;
import talweg.figure.BasinLayers;
import talweg.figure.Box;
import talweg.figure.Decoration.Entry;
import talweg.figure.Figure;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.Overlays;
import talweg.figure.Viewport;
import talweg.figure.instrument.Survey;
import talweg.function.Cancellation;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.session.Compilation;
import talweg.session.MapPart;
import talweg.session.Scene;

/// What of a page does not follow k: the map with its level curves, colours and minima, and what stands around it.
///
/// @param page what is wanted
/// @param journeys the runs, if paths are wanted
record PageGround(ScenePage page, Journeys journeys) {
    private static final Words WORDS = new Words("publication");

    /// What of a picture does not follow k.
    ///
    /// @param legend the methods, with as much room as they need
    /// @param moment a sentence about k; empty for a picture in which k moves
    /// @param kept points that labels keep away from
    /// @param below lines of the caption that an instrument takes
    record Still(Extent extent, List<Entry> legend, String moment, List<double[]> kept, int below) {}

    /// The figure without the runs.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    Figure still(Still still, Figure.Imprint imprint, Cancellation cancellation, Consumer<String> remarks)
            throws FieldMistake {
        Scene scene = page.scene();
        Compilation.Compiled compiled = page.compiled();
        RealFunction plane = page.section(journeys).drawn();
        PagePlane words = new PagePlane(page, journeys);
        if (words.isOne()) {
            remarks.accept(WORDS.say("page.section", words.words()));
        }
        PageLayout layout = new PageSheet(page, journeys).layout(still, plane);
        if (PageGraph.isOn(page)) {
            return new PageGraph(page).still(layout, imprint, cancellation);
        }
        Ground ground = ground(plane, view(layout.sheet().frame()), cancellation);
        ground.samples().statistics().remark().ifPresent(remarks);
        Optional<Basins> basins = PageBasins.of(page, ground.view(), cancellation);
        MapStyle style = MapStyle.valueOf(scene.appearance().colours().name());
        Optional<Survey> held =
                PageInstrument.of(page, journeys).flatMap(one -> one.ground(ground.view(), cancellation));
        List<Layer> layers = new ArrayList<>(layers(ground, style, basins, still.kept(), held));
        layers.add(basins.map(known -> BasinLayers.limits(BasinsCount.of(known), ground.view()))
                .orElseGet(minima()::layer));
        layers.add(Overlays.corners(scene.appearance().section().corners(page.section(journeys)), ground.view()));
        Figure map = layout.complete(
                layout.sheet().figure(ground.view(), layers, ground.scale(), ground.levels(), style, imprint));
        Figure figure =
                basins.map(known -> PageBasins.withLegend(map, known, page)).orElse(map);
        return held.map(shown -> figure.around(shown.around(figure.decorations())))
                .orElse(figure);
    }

    /// The ground of a map, made anew.
    Ground ground(Viewport view, Cancellation cancellation) throws FieldMistake {
        return ground(page.section(journeys).drawn(), view, cancellation);
    }

    private Ground ground(RealFunction plane, Viewport view, Cancellation cancellation) throws FieldMistake {
        Ground.Wish wish =
                new Ground.Wish(page.scene().appearance().scale().spacing(), page.levels(), minima().lowest(), 1);
        return Ground.of(plane, page.compiled().values(), view, wish, cancellation);
    }

    /// What is seen: of a surface, its map.
    Viewport view(Box frame) {
        Scene scene = page.scene();
        boolean equal = scene.appearance().equalAspect();
        return switch (page.shown()) {
            case MAP -> Viewport.fit(frame, scene.seen(), equal);
            case SURFACE -> Viewport.fit(frame, PageSurface.seen(scene), false);
            case BOTH -> Viewport.fit(PageSurface.left(frame), scene.seen(), equal);
        };
    }

    /// The layers of the ground that the scene wants, from the bottom to the top.
    private List<Layer> layers(
            Ground ground, MapStyle style, Optional<Basins> basins, List<double[]> kept, Optional<Survey> held) {
        List<Layer> layers = new ArrayList<>();
        MapStyle ink = basins.isPresent()
                ? MapStyle.TALWEG
                : held.map(shown -> shown.under(style)).orElse(style);
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
                    layers.add(Layers.labels(ground.labels(minima().markers(kept), List.of())));
                }
                case GRADIENTS -> {
                    if (held.filter(Survey::standsForArrows).isEmpty()) {
                        layers.add(
                                switch (page.scene().appearance().arrows()) {
                                    case GRADIENT -> ground.gradients(ink);
                                    case DESCENT -> ground.descents(ink);
                                });
                    }
                }
                case PATHS, LEGEND -> {}
            }
        }
        held.filter(shown -> !shown.opaque())
                .ifPresent(shown -> layers.add(new Layer(Layer.Kind.GRADIENTS, shown.marks())));
        return layers;
    }

    private PageMinima minima() {
        return new PageMinima(page, journeys);
    }
}
