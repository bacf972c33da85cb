package talweg.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import talweg.engine.Run;
import talweg.field.PlaneSection;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
import talweg.figure.instrument.Diagram;
import talweg.figure.instrument.Instrument;
import talweg.figure.instrument.Instruments;
import talweg.figure.instrument.Reading;
import talweg.figure.instrument.Settings;
import talweg.figure.instrument.Site;
import talweg.figure.instrument.Survey;
import talweg.function.Cancellation;
import talweg.function.Workspace;
import talweg.session.Held;
import talweg.session.Scene;

/// The instrument that is held on a page: its marks upon the map, its numbers in the caption, its pictures below.
///
/// @param page where it is held
/// @param journeys the runs
/// @param instrument which
/// @param chosen what it is set to; the rest is as when it is picked up at the start
record PageInstrument(ScenePage page, Journeys journeys, Instrument instrument, Settings chosen) {
    /// The widest that one of its pictures is.
    private static final double WIDEST = 340;

    /// Around its pictures.
    private static final double GAP = 14;

    /// Height of a line of the caption, whose room the pictures take.
    private static final double LINE = 16;

    /// The one of a scene, if it holds one that this program has.
    static Optional<PageInstrument> of(ScenePage page, Journeys journeys) {
        return page.scene()
                .arrangement()
                .instrument()
                .flatMap(held -> Instruments.named(held.id()).map(one -> of(page, journeys, one, held)))
                .filter(one -> one.instrument().isForGraphs() == PageGraph.isOn(page));
    }

    private static PageInstrument of(ScenePage page, Journeys journeys, Instrument instrument, Held held) {
        return new PageInstrument(page, journeys, instrument, new Settings(held.numbers()));
    }

    private Site site(Viewport view) {
        Scene scene = page.scene();
        double[] start = scene.start().toArray();
        return new Site(
                PlaneSection.of(page.compiled().function(), start),
                page.compiled().values(),
                PlaneSection.domain(scene.domain()),
                view,
                IntStream.range(0, journeys.runs().size())
                        .mapToObj(this::runner)
                        .toList());
    }

    private Site.Runner runner(int i) {
        Run run = journeys.runs().get(i);
        int k = Math.min(page.scene().k(), run.last());
        return new Site.Runner(
                run.request().method().kind().name(),
                MethodStyle.of(journeys.looks().get(i)),
                run.row(k).point(),
                run.row(k).learningRate());
    }

    private Settings settings(Site site) {
        double[] start = page.scene().start().toArray();
        return instrument.completed(chosen, site, start[0], start.length > 1 ? start[1] : 0);
    }

    /// Insists that the instrument has the numbers that were chosen.
    void check(Viewport view) throws PublicationMistake {
        double[] start = page.scene().start().toArray();
        Settings usual = instrument.begin(site(view), start[0], start.length > 1 ? start[1] : 0);
        for (String key : chosen.numbers().keySet()) {
            if (!usual.numbers().containsKey(key)) {
                throw PublicationMistake.of(
                        "page.instrument",
                        instrument.id(),
                        key,
                        String.join(", ", usual.numbers().keySet()));
            }
        }
    }

    private Reading reading(Viewport view) {
        Site site = site(view);
        return instrument.say(settings(site), site, new Workspace());
    }

    /// Its name, what it says, and its numbers.
    ///
    /// @param view what is seen, roughly: numbers do not depend on it
    List<String> caption(Viewport view) {
        Reading reading = reading(view);
        List<String> lines = new ArrayList<>();
        lines.add(instrument.name() + ": " + reading.sentence());
        reading.lines().forEach(line -> lines.add(line.plain()));
        reading.listing().ifPresent(table -> table.rows().forEach(row -> lines.add(String.join("   ", row))));
        return lines;
    }

    /// Empty lines where its pictures go.
    ///
    /// @param width of the page
    List<String> room(Viewport view, double width) {
        double height = height(reading(view).diagrams(), width);
        return Collections.nCopies((int) Math.ceil(height / LINE), "");
    }

    private static double width(List<Diagram> diagrams, double width) {
        return Math.min(WIDEST, (width - GAP) / Math.max(1, diagrams.size()) - GAP);
    }

    private static double height(List<Diagram> diagrams, double width) {
        double each = width(diagrams, width);
        return diagrams.stream()
                .mapToDouble(diagram -> diagram.height(each) + GAP)
                .max()
                .orElse(0);
    }

    /// The figure with its marks and pictures.
    Figure held(Figure map) {
        Reading reading = reading(map.viewport());
        Site site = site(map.viewport());
        List<Mark> marks = new ArrayList<>(reading.marks());
        instrument.handles(settings(site), site).reversed().forEach(handle -> marks.addAll(handle.marks()));
        List<Layer> layers = new ArrayList<>(map.layers());
        layers.add(new Layer(Layer.Kind.PROBE, marks));
        List<Decoration> decorations = new ArrayList<>(map.decorations());
        double each = width(reading.diagrams(), map.width());
        double above = map.height() - height(reading.diagrams(), map.width());
        for (int i = 0; i < reading.diagrams().size(); i++) {
            double left = map.viewport().frame().x() - Diagram.NUMBERS + i * (each + GAP);
            decorations.add(new Decoration.Inset(reading.diagrams().get(i).figure(left, above, each)));
        }
        return new Figure(map.width(), map.height(), map.viewport(), layers, decorations, map.imprint());
    }

    /// What it shows all over the map.
    Optional<Survey> ground(Viewport view, Cancellation cancellation) {
        Site site = site(view);
        return instrument.survey(settings(site), site, new Workspace(cancellation));
    }
}
