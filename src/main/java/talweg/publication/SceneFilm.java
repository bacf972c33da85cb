package talweg.publication;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import talweg.export.ExportMistake;
import talweg.export.Exporter;
import talweg.export.Film;
import talweg.export.FilmFormat;
import talweg.field.FieldMistake;
import talweg.field.section.Section;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Face;
import talweg.figure.Figure;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Trajectory;
import talweg.function.Cancellation;

/// The runs of a scene as a film, an iterate a frame.
///
/// Methods run and the ground is computed once, when the film is made; a frame adds the paths so far, the heads, f in
/// the legend, what an instrument says, and k. Nothing else moves: labels of level curves stay where no path will come,
/// and legend and caption have room for the longest numbers. What comes beyond k is not shown.
public final class SceneFilm implements Film {
    /// An hour at the slowest speed that still seems to move, and as much as anyone waits for.
    public static final int MOST_FRAMES = 3600;

    /// How long the last frame stays, before the film ends or begins anew.
    private static final Duration END = Duration.ofSeconds(2);

    /// Points of each path that labels keep away from.
    private static final int KEPT = 200;

    /// From the map to the line on which the horizontal axis is named; at its end stands k.
    private static final double BELOW = 39;

    private static final double COUNTER_SIZE = 14;

    /// A map narrower than this has no room for k beside the axis' name; then it goes to the end of the page.
    private static final double WIDE = 240;

    private static final double MARGIN = 18;

    private final ScenePage page;
    private final FilmSpan span;
    private final int to;
    private final Journeys journeys;
    private final int[] room;
    private final int below;
    private final Figure still;
    private final FilmInstrument instrument;
    private final Swarms swarms;
    private final Optional<PageSurface> surface;

    /// Runs the methods and computes the ground.
    ///
    /// @param remarks is told what is unusual about the picture
    /// @throws PublicationMistake if nobody runs, or there are no such iterates
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public SceneFilm(ScenePage page, FilmSpan span, Cancellation cancellation, Consumer<String> remarks)
            throws PublicationMistake {
        this.page = page;
        this.span = span;
        journeys = page.journeys(cancellation, remarks);
        to = Math.min(span.to().orElse(journeys.last()), lastSeen());
        check();
        page.insistOnTheInstrument(journeys);
        room = journeys.room(span.from(), to);
        int below = FilmInstrument.room(page, journeys, span.from(), to);
        this.below = below;
        still = still(page, cancellation, remarks);
        instrument = FilmInstrument.of(page, journeys, below, still);
        swarms = Swarms.of(page, _ -> {});
        surface = surface(page, still, cancellation);
    }

    private Optional<PageSurface> surface(ScenePage page, Figure still, Cancellation cancellation)
            throws PublicationMistake {
        try {
            return PageSurface.of(page, journeys, still, true, cancellation);
        } catch (FieldMistake e) {
            throw new PublicationMistake(e);
        }
    }

    /// Behind the curtain nothing comes after k.
    private int lastSeen() {
        return page.isCurtained() ? page.scene().k() : Integer.MAX_VALUE;
    }

    private void check() throws PublicationMistake {
        if (journeys.runs().isEmpty()) {
            throw PublicationMistake.of("film.nobody");
        }
        if (span.from() < 0 || to < span.from() || to > page.scene().steps()) {
            throw PublicationMistake.of(
                    "film.span", span.from(), to, page.scene().steps());
        }
        if (length() > MOST_FRAMES) {
            throw PublicationMistake.of("film.long", length(), MOST_FRAMES);
        }
    }

    private Figure still(ScenePage page, Cancellation cancellation, Consumer<String> remarks)
            throws PublicationMistake {
        List<double[]> kept = new ArrayList<>();
        for (Trajectory path : journeys.trajectories(to, page.section(journeys))) {
            int stride = path.head() / KEPT + 1;
            for (int i = 0; i <= path.head(); i += stride) {
                kept.add(new double[] {path.x()[i], path.y()[i]});
            }
        }
        Extent extent = page.size().extent(true);
        PageGround.Still wanted = new PageGround.Still(extent, journeys.legend(to, room), "", kept, below);
        try {
            return new PageGround(page, journeys).still(wanted, Figure.Imprint.NONE, cancellation, remarks);
        } catch (FieldMistake e) {
            throw new PublicationMistake(e);
        }
    }

    @Override
    public int length() {
        return to - span.from() + 1;
    }

    @Override
    public double scale() {
        return page.size().extent(true).scale();
    }

    @Override
    public Frame frame(int index) {
        int k = span.from() + index;
        Section plane = page.at(k).section(journeys);
        Ground ground = ground(k);
        Figure figure = picture().withRuns(ground.still(), picture().named(journeys.trajectories(k, plane)), false);
        Figure flat = swarms.on(instrument.on(figure, k), k, plane);
        Figure seen = ground.surface().map(one -> one.lift(flat)).orElse(flat);
        Duration shown = k == to ? END : Duration.ofNanos(Math.round(1e9 / span.framesPerSecond()));
        return new Frame(decorated(seen, k), shown);
    }

    /// What a frame stands on.
    private record Ground(Figure still, Optional<PageSurface> surface) {}

    /// That of iterate k: always the same, unless the plane goes through the iterate.
    private Ground ground(int k) {
        boolean moves = new PagePlane(page, journeys).isOne()
                && page.scene().appearance().section().follows();
        if (!moves) {
            return new Ground(still, surface);
        }
        try {
            Figure moved = still(page.at(k), Cancellation.NEVER, _ -> {});
            return new Ground(moved, surface(page.at(k), moved, Cancellation.NEVER));
        } catch (PublicationMistake e) {
            // The first ground would have had it.
            throw new IllegalStateException(e);
        }
    }

    private PagePicture picture() {
        return new PagePicture(page, journeys);
    }

    /// With the legend as it is at iterate k, and with k.
    private Figure decorated(Figure figure, int k) {
        List<Decoration> decorations = new ArrayList<>();
        int shown = 0;
        List<Decoration.Entry> entries = journeys.legend(k, room);
        for (Decoration decoration : figure.decorations()) {
            if (decoration instanceof Decoration.Legend legend) {
                int end = shown + legend.entries().size();
                List<Decoration.Entry> now = entries.subList(shown, end);
                boolean compact = legend.entries().stream().allMatch(Decoration.Entry::isCompact);
                decorations.add(compact ? legend : new Decoration.Legend(legend.box(), now));
                shown = end;
            } else {
                decorations.add(decoration);
            }
        }
        decorations.add(counter(figure, k));
        return figure.around(decorations);
    }

    private static Decoration counter(Figure figure, int k) {
        Box frame = figure.viewport().frame();
        return new Decoration.Caption(
                "k = " + k,
                frame.width() >= WIDE ? frame.right() : figure.width() - MARGIN,
                frame.bottom() + BELOW,
                Role.TEXT,
                TextStyle.right(Face.MONO, COUNTER_SIZE));
    }

    /// Writes the film into a file, whose ending names the format; whole or not at all.
    ///
    /// @param progress is told after each frame which part is done, from 0 to 1, on the calling thread
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted; then there is no file
    public void write(Path file, Cancellation cancellation, DoubleConsumer progress) throws PublicationMistake {
        FilmFormat format =
                FilmFormat.named(file).orElseThrow(() -> PublicationMistake.of("film.format", file.getFileName()));
        try {
            Exporter.film(this, page.theme(), format, file, cancellation, progress);
        } catch (ExportMistake e) {
            throw new PublicationMistake(e);
        }
    }
}
