package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.field.calculus.LocalModel;
import talweg.field.calculus.Streamline;
import talweg.field.calculus.Streamlines;
import talweg.figure.Mark;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.function.Workspace;
import talweg.method.Figures;

/// The gradient flow x′ = −∇f: the path of steepest descent from a point, which the methods can be compared with, and
/// streamlines all over the map.
public final class FlowLines extends PointInstrument {

    /// Between neighbouring streamlines, as a part of the view.
    private static final double APART = 0.045;

    /// Pixels of an arrow on a streamline.
    private static final double ARROW = 9;

    /// Pixels from a stationary point that are not on it.
    private static final double FAR = 3;

    /// In the ink of curves and not in a colour: those are the methods'.
    private static final Pen PATH = Pen.of(Role.LEVEL_PROBE, 2.6).cased(1.4);
    private static final Pen LINES = Pen.of(Role.GRADIENT, 1).faded(0.55);

    @Override
    public String id() {
        return "flow";
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        Streamline path = Streamline.from(
                site.landscape(),
                now.x(),
                now.y(),
                Streamline.Way.DOWN,
                site.view().visible(),
                workspace);
        Reading.Draft draft = new Reading.Draft();
        int last = path.points() - 1;
        if (last < 0 || !site.model(now.x(), now.y(), workspace).finite()) {
            return draft.saying(WORDS.say("instrument.undefined"));
        }
        draft.mark(Mark.Polylines.one(path.x(), path.y(), PATH));
        LocalModel there = site.model(path.x()[last], path.y()[last], workspace);
        double end = there.value();
        draft.line("x'(t) = -\\nabla f(x(t))", "x′(t) = −∇f(x(t))");
        draft.line(
                "x(0) = " + Latex.column(path.x()[0], path.y()[0]) + ",\\quad x(" + Figures.latex(path.time()[last])
                        + ") = " + Latex.column(path.x()[last], path.y()[last]),
                "x(0) = " + Figures.tuple(path.x()[0], path.y()[0]) + ", x(" + Figures.plain(path.time()[last]) + ") = "
                        + Figures.tuple(path.x()[last], path.y()[last]));
        draft.line("f = " + Figures.latex(end), "f = " + Figures.plain(end));
        boolean slow = path.end() == Streamline.End.STATIONARY && !arrives(there, site);
        return draft.saying(WORDS.say("instrument.flow." + (slow ? Streamline.End.LIMIT : path.end())));
    }

    /// Whether a place where the flow has all but stopped is a stationary point: in a very narrow valley it may only
    /// be so slow, far from the end, which Newton's method then sees.
    private static boolean arrives(LocalModel there, Site site) {
        double[] step = there.newtonStep();
        double pixels = Math.hypot(
                step[0] * site.view().pixelsPerX(), step[1] * site.view().pixelsPerY());
        return there.curvatures().definiteness().singular() || !(pixels > FAR);
    }

    @Override
    public Optional<Survey> survey(Site site, Workspace workspace) {
        List<Mark> marks = new ArrayList<>();
        for (Streamline line : Streamlines.covering(
                        site.landscape(), site.view().visible(), APART, workspace)
                .lines()) {
            marks.add(Mark.Polylines.one(line.x(), line.y(), LINES));
            int middle = line.points() / 2;
            if (middle > 0) {
                marks.add(new Mark.Arrows(
                        new double[] {line.x()[middle]},
                        new double[] {line.y()[middle]},
                        new double[] {line.x()[middle] - line.x()[middle - 1]},
                        new double[] {line.y()[middle] - line.y()[middle - 1]},
                        ARROW,
                        false,
                        LINES));
            }
        }
        return Optional.of(Survey.upon(marks));
    }
}
