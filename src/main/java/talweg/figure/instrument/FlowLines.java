package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final Pen PATH = Pen.of(Role.ACCENT, 2.6).cased(1.4);
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
        if (last < 0) {
            return draft.saying(WORDS.say("instrument.undefined"));
        }
        draft.mark(Mark.Polylines.one(path.x(), path.y(), PATH));
        double end = site.model(path.x()[last], path.y()[last], workspace).value();
        draft.line("x'(t) = -\\nabla f(x(t))", "x′(t) = −∇f(x(t))");
        draft.line(
                "x(0) = " + Latex.column(path.x()[0], path.y()[0]) + ",\\quad x(" + Figures.latex(path.time()[last])
                        + ") = " + Latex.column(path.x()[last], path.y()[last]),
                "x(0) = " + Figures.tuple(path.x()[0], path.y()[0]) + ", x(" + Figures.plain(path.time()[last]) + ") = "
                        + Figures.tuple(path.x()[last], path.y()[last]));
        draft.line("f = " + Figures.latex(end), "f = " + Figures.plain(end));
        return draft.saying(WORDS.say("instrument.flow." + path.end().name()));
    }

    @Override
    public Optional<Survey> survey(Settings now, Site site, Workspace workspace) {
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
