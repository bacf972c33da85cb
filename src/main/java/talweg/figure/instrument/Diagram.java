package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Face;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Ticks;
import talweg.figure.Viewport;

/// A small picture beside the map: curves over an axis.
///
/// @param x to the right
/// @param y upwards
/// @param marks in the places of the axes, see [Axis#place]
/// @param legend what its lines are
public record Diagram(Axis x, Axis y, List<Mark> marks, List<Survey.Key> legend) {
    private static final double HEIGHT = 132;
    private static final double SIZE = 10.5;
    /// Pixels that the numbers of its upright axis take.
    private static final double NUMBERS = 46;
    private static final double RIGHT = 10;
    private static final double TOP = 18;
    private static final double BOTTOM = 18;
    private static final double LINE = 17;
    private static final double SAMPLE = 18;

    /// Of a letter on average, generously.
    private static final double LETTER = 5.7;

    private static final Pen GRID = Pen.of(Role.LINE, 1);
    private static final TextStyle BELOW = TextStyle.center(Face.TEXT, SIZE);
    private static final TextStyle BESIDE = TextStyle.right(Face.TEXT, SIZE);
    private static final TextStyle LEGEND = TextStyle.left(Face.TEXT, SIZE);

    /// Keeps its own copies.
    public Diagram {
        marks = List.copyOf(marks);
        legend = List.copyOf(legend);
    }

    /// How high it is, `width` pixels wide.
    public double height(double width) {
        return TOP + HEIGHT + BOTTOM + LINE * (1 + lines(width).size());
    }

    /// The picture, `width` pixels wide, with its corner at the pixel (left, above).
    public Figure figure(double left, double above, double width) {
        Box frame = new Box(left + NUMBERS, above + TOP, Math.max(40, width - NUMBERS - RIGHT), HEIGHT);
        double first = x.place(x.low());
        double last = x.place(x.high());
        double bottom = y.place(y.low());
        double top = y.place(y.high());
        Viewport view = new Viewport(
                frame,
                (first + last) / 2,
                (bottom + top) / 2,
                frame.width() / (last - first),
                frame.height() / (top - bottom));
        List<Decoration> around = new ArrayList<>();
        List<Mark> lines = new ArrayList<>();
        for (Ticks.Tick tick : x.ticks((int) (frame.width() / 44))) {
            lines.add(line(tick.value(), bottom, tick.value(), top));
            around.add(text(tick.text(), view.toPixelX(tick.value()), frame.bottom() + 13, BELOW));
        }
        for (Ticks.Tick tick : y.ticks(4)) {
            lines.add(line(first, tick.value(), last, tick.value()));
            around.add(text(tick.text(), frame.x() - 6, view.toPixelY(tick.value()) + BESIDE.drop(), BESIDE));
        }
        around.add(text(y.name(), frame.x(), frame.y() - 6, LEGEND));
        around.add(text(x.name(), frame.right(), frame.bottom() + 13 + LINE - 3, BESIDE));
        around.addAll(legend(left, frame.bottom() + 13 + LINE - 3, width));
        lines.addAll(marks);
        return new Figure(
                left + width,
                above + height(width),
                view,
                List.of(new Layer(Layer.Kind.POINTS, lines)),
                around,
                Figure.Imprint.NONE);
    }

    private static Mark line(double x0, double y0, double x1, double y1) {
        return Mark.Polylines.one(new double[] {x0, x1}, new double[] {y0, y1}, GRID);
    }

    private static Decoration text(String text, double px, double py, TextStyle style) {
        return new Decoration.Caption(text, px, py, Role.MUTED, style);
    }

    private static double room(Survey.Key key) {
        return SAMPLE + 6 + LETTER * key.words().length() + 12;
    }

    private List<List<Survey.Key>> lines(double width) {
        List<List<Survey.Key>> lines = new ArrayList<>();
        double left = 0;
        for (Survey.Key key : legend) {
            if (lines.isEmpty() || left + room(key) > width) {
                lines.add(new ArrayList<>());
                left = 0;
            }
            lines.getLast().add(key);
            left += room(key);
        }
        return lines;
    }

    private List<Decoration> legend(double from, double above, double width) {
        List<Decoration> entries = new ArrayList<>();
        double base = above;
        for (List<Survey.Key> line : lines(width)) {
            base += LINE;
            double left = from + 2;
            for (Survey.Key key : line) {
                double middle = base - LEGEND.drop();
                entries.add(new Decoration.Rule(left, middle, left + SAMPLE, middle, key.pen()));
                entries.add(text(key.words(), left + SAMPLE + 6, base, LEGEND));
                left += room(key);
            }
        }
        return entries;
    }
}
