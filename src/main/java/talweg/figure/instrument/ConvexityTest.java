package talweg.figure.instrument;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import talweg.field.Grid;
import talweg.field.calculus.Chord;
import talweg.field.calculus.ConvexitySearch;
import talweg.field.calculus.Definiteness;
import talweg.field.calculus.DefinitenessMap;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.Workspace;
import talweg.method.Figures;

/// Where the Hessian is positive definite, indefinite or negative definite; and the chord test of convexity between
/// two
/// points, f((1 − t)a + tb) ≤ (1 − t)f(a) + tf(b), with a search for a chord that fails it.
public final class ConvexityTest implements Instrument {
    private static final String FIRST = "a";
    private static final String SECOND = "b";
    private static final String OTHER_X = "x2";
    private static final String OTHER_Y = "y2";
    private static final String SEED = "seed";
    private static final String SEARCH = "search";
    private static final String SEARCHED = "searched";

    private static final int SAMPLES = 161;
    private static final int TRIES = 20_000;

    /// Pixels from node to node of the map.
    private static final double STEP = 3;

    /// Pixels at the edges of a map, with the numbers of axes and notes.
    private static final double EDGE = 48;

    /// Pixels at its lower edge, with buttons.
    private static final double BUTTONS = 76;

    private static final double ALPHA = 0.4;

    private static final List<Role> COLOURS = List.of(Role.SUCCESS, Role.DANGER, Role.WARNING);

    private static final Pen SEGMENT = Pen.of(Role.TEXT, 2).cased(1.2);
    private static final Pen CURVE = Pen.of(Role.TEXT, 1.8);
    private static final Pen CHORD = Pen.of(Role.ACCENT, 1.8);
    private static final Pen KEPT = Pen.of(Role.SUCCESS, 2.2);
    private static final Pen WORST = Pen.of(Role.DANGER, 2.2);

    @Override
    public String id() {
        return "convexity";
    }

    @Override
    public Settings begin(Site site, double x, double y) {
        double away = 0.18 * site.view().visible().axis(0).width();
        return Settings.at(x, y)
                .with(OTHER_X, x + away)
                .with(OTHER_Y, y + away / 2)
                .with(Settings.PUT_X, x)
                .with(Settings.PUT_Y, y)
                .with(SEED, 0)
                .with(SEARCHED, 0);
    }

    @Override
    public List<Handle> handles(Settings now, Site site) {
        return List.of(
                Handle.point(FIRST, now.x(), now.y()), Handle.point(SECOND, now.get(OTHER_X, 0), now.get(OTHER_Y, 0)));
    }

    @Override
    public Settings drag(String handle, Settings now, double x, double y, Site site) {
        Settings moved = handle.equals(FIRST)
                ? now.with(Settings.X, x)
                        .with(Settings.Y, y)
                        .with(Settings.PUT_X, x)
                        .with(Settings.PUT_Y, y)
                : now.with(OTHER_X, x).with(OTHER_Y, y);
        return moved.with(SEARCHED, 0);
    }

    @Override
    public List<Control> controls(Settings now, Site site) {
        return List.of(new Control.Deed(SEARCH, WORDS.say("instrument.convexity.search")));
    }

    @Override
    public Settings done(String deed, Settings now, Site site, Workspace workspace) {
        long seed = (long) now.get(SEED, 0) + 1;
        Settings next = now.with(SEED, seed);
        ConvexitySearch search = ConvexitySearch.of(site.landscape(), free(site.view()), TRIES, seed, workspace);
        return search.found()
                .map(chord -> next.with(Settings.X, chord.a()[0])
                        .with(Settings.Y, chord.a()[1])
                        .with(OTHER_X, chord.b()[0])
                        .with(OTHER_Y, chord.b()[1])
                        .with(SEARCHED, 0))
                .orElseGet(() -> next.with(SEARCHED, TRIES));
    }

    /// Where neither handle is put below what stands upon the edges of the map.
    private static Domain free(Viewport view) {
        double side = Math.min(EDGE, view.frame().width() / 4);
        double above = Math.min(EDGE, view.frame().height() / 4);
        double below = Math.min(BUTTONS, view.frame().height() / 4);
        return view.within(view.frame().inset(side, above, side, below)).visible();
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        double[] a = {now.x(), now.y()};
        double[] b = {now.get(OTHER_X, 0), now.get(OTHER_Y, 0)};
        Chord chord = Chord.between(site.landscape(), a, b, SAMPLES, workspace);
        double worst = chord.parts()[shown(chord)];
        Reading.Draft draft = new Reading.Draft();
        draft.mark(Marks.line(a[0], a[1], b[0], b[1], SEGMENT))
                .mark(Marks.name("a", a[0], a[1], a[0] - b[0], a[1] - b[1], 8, site.view()))
                .mark(Marks.name("b", b[0], b[1], b[0] - a[0], b[1] - a[1], 8, site.view()));
        if (chord.refutes()) {
            draft.mark(Mark.Points.one(
                    a[0] + worst * (b[0] - a[0]), a[1] + worst * (b[1] - a[1]), Marker.DIAMOND, 5, Role.DANGER));
        }
        Definiteness here = site.model(a[0], a[1], workspace).curvatures().definiteness();
        draft.line("f((1 - t)\\,a + t\\,b) \\le (1 - t)\\,f(a) + t\\,f(b)", "f((1 − t)a + tb) ≤ (1 − t)f(a) + tf(b)?");
        boolean defined = Double.isFinite(chord.values()[shown(chord)] - chord.chord(worst));
        if (defined) {
            line(draft, chord, worst);
        }
        draft.diagram(along(chord));
        return draft.saying(sentence(chord, now) + " " + WORDS.say("instrument.convexity." + here.name(), "a"));
    }

    private static void line(Reading.Draft draft, Chord chord, double worst) {
        draft.line(
                "t = " + Figures.latex(worst) + ":\\quad " + Figures.latex(chord.values()[shown(chord)])
                        + (chord.refutes() ? " > " : " \\le ") + Figures.latex(chord.chord(worst)),
                "t = " + Figures.plain(worst) + ": " + Figures.plain(chord.values()[shown(chord)])
                        + (chord.refutes() ? " > " : " ≤ ") + Figures.plain(chord.chord(worst)));
    }

    private static String sentence(Chord chord, Settings now) {
        if (chord.refutes()) {
            return WORDS.say("instrument.convexity.refuted", Figures.plain(chord.violation()));
        }
        if (!Arrays.stream(chord.values()).allMatch(Double::isFinite)) {
            return WORDS.say("instrument.convexity.holes");
        }
        int searched = (int) now.get(SEARCHED, 0);
        return searched > 0
                ? WORDS.say("instrument.convexity.notfound", searched)
                : WORDS.say("instrument.convexity.kept");
    }

    /// Where f is farthest above its chord, or, if it is nowhere above, farthest below.
    private static int shown(Chord chord) {
        return chord.refutes()
                ? chord.worst()
                : IntStream.range(1, chord.parts().length - 1)
                        .filter(k -> Double.isFinite(chord.above(k)))
                        .boxed()
                        .min(Comparator.comparingDouble(chord::above))
                        .orElse(chord.worst());
    }

    private static Diagram along(Chord chord) {
        double worst = chord.parts()[shown(chord)];
        Pen gap = chord.refutes() ? WORST : KEPT;
        return new Diagram(
                Axis.linear("t", 0, 1),
                Axis.around("f", chord.values()),
                List.of(
                        Marks.line(0, chord.chord(0), 1, chord.chord(1), CHORD),
                        Mark.Polylines.one(chord.parts(), chord.values(), CURVE),
                        Marks.line(worst, chord.chord(worst), worst, chord.values()[shown(chord)], gap)),
                List.of(
                        new Survey.Key(CURVE, WORDS.say("instrument.convexity.graph")),
                        new Survey.Key(CHORD, WORDS.say("instrument.convexity.chord")),
                        new Survey.Key(gap, "t = " + Figures.plain(worst)),
                        key(0, "instrument.convexity.positive"),
                        key(2, "instrument.convexity.indefinite"),
                        key(1, "instrument.convexity.negative")));
    }

    @Override
    public Optional<Survey> survey(Site site, Workspace workspace) {
        Grid grid = site.grid(STEP);
        DefinitenessMap map = DefinitenessMap.of(site.landscape(), grid, workspace);
        int columns = grid.columns();
        int[] kinds = IntStream.range(0, columns * grid.rows())
                .map(i -> colour(map.rows()[i / columns][i % columns]))
                .toArray();
        Mark tiles = new Mark.Tiles(
                kinds,
                columns,
                grid.rows(),
                grid.x().low(),
                grid.x().high(),
                grid.y().low(),
                grid.y().high(),
                COLOURS,
                ALPHA);
        return Optional.of(Survey.kinds(tiles));
    }

    private static Survey.Key key(int colour, String words) {
        return new Survey.Key(Pen.of(COLOURS.get(colour), 6).faded(ALPHA), WORDS.say(words));
    }

    /// Where the Hessian is singular, the sign of its other eigenvalue counts.
    private static int colour(Definiteness kind) {
        return switch (kind) {
            case POSITIVE, POSITIVE_SEMI -> 0;
            case NEGATIVE, NEGATIVE_SEMI -> 1;
            case INDEFINITE -> 2;
            case ZERO, UNKNOWN -> -1;
        };
    }
}
