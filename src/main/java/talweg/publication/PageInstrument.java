package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import talweg.engine.Run;
import talweg.figure.Box;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
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

/// The instrument that is held on a page at its iterate k.
///
/// @param page where it is held
/// @param journeys the runs
/// @param instrument which
/// @param chosen what it is set to; the rest is as when it is picked up at the start
record PageInstrument(ScenePage page, Journeys journeys, Instrument instrument, Settings chosen) {
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
        return new Site(page.section(journeys).drawn(), page.compiled().values(), scene.range(), view, runners());
    }

    /// The methods that run, where they stand.
    List<Site.Runner> runners() {
        return IntStream.range(0, journeys.runs().size()).mapToObj(this::runner).toList();
    }

    private Site.Runner runner(int i) {
        Run run = journeys.runs().get(i);
        int k = Math.min(page.scene().k(), run.last());
        return new Site.Runner(
                run.request().method().kind().name(),
                MethodStyle.of(journeys.looks().get(i)),
                page.section(journeys).foot(run.row(k).point()),
                run.row(k).learningRate());
    }

    /// On the map.
    private double[] start() {
        return page.section(journeys).foot(page.scene().start().toArray());
    }

    private Settings settings(Site site) {
        double[] start = start();
        return instrument.completed(chosen, site, start[0], start[1]);
    }

    /// Insists that the instrument has the numbers that were chosen.
    void check(Extent extent) throws PublicationMistake {
        double[] start = start();
        Settings usual = instrument.begin(site(rough(extent)), start[0], start[1]);
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

    /// What it says of what is seen.
    Reading reading(Viewport view) {
        Site site = site(view);
        return instrument.say(settings(site), site, new Workspace());
    }

    /// What is seen, before it is known how much room what stands around it leaves: the same part of the plane, unless
    /// the height of the page is fixed.
    Viewport rough(Extent extent) {
        double width = extent.width();
        double suits = PageLayout.height(width, new PageSheet(page, journeys).aspect());
        Box frame = Box.size(width, extent.height().orElse(suits));
        return PageGraph.isOn(page) ? new PageGraph(page).view(frame) : new PageGround(page, journeys).view(frame);
    }

    /// What it shows all over the map.
    Optional<Survey> ground(Viewport view, Cancellation cancellation) {
        return instrument.survey(site(view), new Workspace(cancellation));
    }

    /// Its marks with those by which a hand takes hold of it.
    Layer marks(Viewport view, Reading reading) {
        List<Mark> marks = new ArrayList<>(reading.marks());
        Site site = site(view);
        instrument.handles(settings(site), site).reversed().forEach(handle -> marks.addAll(handle.marks()));
        return new Layer(Layer.Kind.PROBE, marks);
    }
}
