package talweg.figure.instrument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.field.calculus.LevelCurveWalk;
import talweg.field.calculus.LocalModel;
import talweg.figure.ProbeLayer;
import talweg.function.Workspace;
import talweg.method.Figures;

/// A point that is dragged along its level curve f = c and cannot leave it, with the tangent γ′ and ∇f, which are
/// perpendicular wherever it goes.
public final class LevelWalk implements Instrument {
    private static final String POINT = "point";
    private static final String LEVEL = "c";
    private static final String HIGHER = "higher";
    private static final String LOWER = "lower";

    /// A point that is farther from c, as a part of c or of what f changes within a pixel, is not on its curve.
    private static final double NEAR = 1e-6;

    /// Lengths of the arrows to which their names belong.
    private static final double GRADIENT = 58;

    private static final double TANGENT = 49;

    @Override
    public boolean differentiates() {
        return true;
    }

    @Override
    public String id() {
        return "walk";
    }

    @Override
    public Settings begin(Site site, double x, double y) {
        return Settings.at(x, y).with(LEVEL, site.model(x, y, new Workspace()).value());
    }

    @Override
    public List<Handle> handles(Settings now, Site site) {
        return List.of(Handle.point(POINT, now.x(), now.y()));
    }

    @Override
    public Settings drag(String handle, Settings now, double x, double y, Site site) {
        Workspace workspace = new Workspace();
        LocalModel here = site.model(now.x(), now.y(), workspace);
        Optional<LevelCurveWalk> walk = LevelCurveWalk.from(site.landscape(), here.x(), here.y(), workspace);
        if (walk.isEmpty()) {
            // From a stationary point no curve leads on: it is put down elsewhere.
            return begin(site, x, y);
        }
        LevelCurveWalk moved = new LevelCurveWalk(level(now, here, site), here)
                .towards(site.landscape(), x, y, site.view().visible(), workspace);
        return now.with(Settings.X, moved.x()).with(Settings.Y, moved.y()).with(LEVEL, moved.level());
    }

    @Override
    public List<Control> controls(Settings now, Site site) {
        return List.of(
                new Control.Deed(HIGHER, WORDS.say("instrument.walk.higher")),
                new Control.Deed(LOWER, WORDS.say("instrument.walk.lower")));
    }

    @Override
    public Settings done(String deed, Settings now, Site site, Workspace workspace) {
        double level = level(now, site.model(now.x(), now.y(), workspace), site);
        OptionalDouble next = deed.equals(HIGHER) ? above(level, site) : below(level, site);
        return next.isEmpty()
                ? now
                : new WayAcross(site, next.getAsDouble(), workspace)
                        .from(now.x(), now.y())
                        .map(there -> now.with(Settings.X, there.x())
                                .with(Settings.Y, there.y())
                                .with(LEVEL, next.getAsDouble()))
                        .orElse(now);
    }

    /// The next level whose curve is drawn.
    private static OptionalDouble above(double level, Site site) {
        return site.levels().stream()
                .mapToDouble(drawn -> drawn)
                .filter(drawn -> drawn > level + NEAR * Math.abs(level))
                .min();
    }

    private static OptionalDouble below(double level, Site site) {
        return site.levels().stream()
                .mapToDouble(drawn -> drawn)
                .filter(drawn -> drawn < level - NEAR * Math.abs(level))
                .max();
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        Optional<LevelCurveWalk> walk = LevelCurveWalk.from(site.landscape(), now.x(), now.y(), workspace);
        if (walk.isEmpty()) {
            boolean finite = site.model(now.x(), now.y(), workspace).finite();
            return new Reading.Draft()
                    .saying(WORDS.say(finite ? "instrument.walk.stationary" : "instrument.undefined"));
        }
        return reading(
                new LevelCurveWalk(
                        level(now, walk.get().model(), site), walk.get().model()),
                site,
                workspace);
    }

    /// c; that of the point where f has become another function since, as with another parameter.
    private static double level(Settings now, LocalModel here, Site site) {
        double chosen = now.get(LEVEL, here.value());
        double pixel = here.gradientNorm()
                / Math.min(site.view().pixelsPerX(), site.view().pixelsPerY());
        return Math.abs(chosen - here.value()) <= NEAR * Math.max(pixel, Math.abs(chosen)) ? chosen : here.value();
    }

    private static Reading reading(LevelCurveWalk walk, Site site, Workspace workspace) {
        LocalModel here = walk.model();
        // As the probe draws it: ∇f turned a quarter counterclockwise.
        double tangentX = -here.dy() / here.gradientNorm();
        double tangentY = here.dx() / here.gradientNorm();
        double across = here.dx() * tangentX;
        double up = here.dy() * tangentY;
        Difference product = Difference.of(across + up, across, up);
        Reading.Draft draft = new Reading.Draft();
        draft.marks(ProbeLayer.of(
                        walk.curve(site.landscape(), site.view().visible(), workspace),
                        here.dx(),
                        here.dy(),
                        site.view())
                .marks());
        draft.mark(Marks.name("∇f", here.x(), here.y(), here.dx(), here.dy(), GRADIENT, site.view()))
                .mark(Marks.name("γ′", here.x(), here.y(), tangentX, tangentY, TANGENT, site.view()));
        draft.line(
                "f(\\gamma(t)) = c = " + Figures.latex(walk.level()), "f(γ(t)) = c = " + Figures.plain(walk.level()));
        draft.line(
                "\\nabla f = " + Latex.column(here.dx(), here.dy()) + ",\\quad \\gamma' = "
                        + Latex.column(tangentX, tangentY),
                "∇f = " + Figures.tuple(here.dx(), here.dy()) + ", γ′ = " + Figures.tuple(tangentX, tangentY));
        draft.line(
                "\\langle \\nabla f, \\gamma' \\rangle = " + Latex.product(here.dx(), tangentX) + " + "
                        + Latex.product(here.dy(), tangentY) + " " + product.latex(),
                "⟨∇f, γ′⟩ " + product.plain());
        draft.line(
                "|f(\\gamma) - c| = " + Figures.latex(Math.abs(here.value() - walk.level())),
                "|f(γ) − c| = " + Figures.plain(Math.abs(here.value() - walk.level())));
        return draft.saying(WORDS.say("instrument.walk.says", Figures.plain(walk.level())));
    }
}
