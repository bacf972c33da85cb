package talweg.method;

import java.util.List;
import talweg.function.Domain.Range;

/// Grid search: f at every point of a grid over the domain, then at a finer one about the best point, and so on.
///
/// A step looks at one line of the grid, N points along the first axis from its lower end. Lines follow one another
/// along the second axis, then along the third, … After the last line, the next grid reaches one spacing to each side
/// of the best point, with spacings 2/(N − 1) as wide. x is the best point so far, the start included.
///
/// @param points N, points along each axis
public record GridSearch(int points) implements DerivativeFree {
    static final Column CORNER = new Column("corner", "a", "a", Shape.COORDINATE, true);
    static final Column SPACING = new Column("spacing", "δ", "\\delta", Shape.COORDINATE, true);
    static final Column PLACE = new Column("place", "i", "i", Shape.COORDINATE, true);

    static final Kind KIND = new Kind(
            "grid-search",
            Family.DERIVATIVE_FREE,
            "Fisher, 1935; Brooks, 1958",
            List.of(Hyperparameter.whole("points", "N", "N", 11, new Interval(4, true, 1000, true), 4, 50)),
            settings -> new GridSearch((int) settings.whole("points")));

    Column line() {
        return new Column("line", "p", "p", Shape.COORDINATE, false, Count.of(points));
    }

    Column lineValues() {
        return new Column("fline", "f(p)", "f(p)", Shape.LANE, false, Count.of(points));
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), points);
    }

    /// A grid keeps its number of points.
    @Override
    public boolean canChange(String key) {
        return false;
    }

    @Override
    public List<Column> columns() {
        return List.of(CORNER, SPACING, PLACE, line(), lineValues(), KNOWN, Column.TRIALS);
    }

    @Override
    public void begin(State state) {
        DerivativeFree.super.begin(state);
        double[][] corner = state.of(CORNER);
        double[][] spacing = state.of(SPACING);
        for (int i = 0; i < corner.length; i++) {
            Range axis = state.domain().axis(i);
            for (int lane = 0; lane < state.lanes(); lane++) {
                corner[i][lane] = axis.low();
                spacing[i][lane] = axis.width() / (points - 1);
            }
        }
    }

    @Override
    public List<Phase> phases() {
        Column line = line();
        Column values = lineValues();
        return List.of(
                new Phase(
                        "grid-line",
                        new Notation(
                                line,
                                "<corner> + <spacing> \\odot (<place> + j\\,e_1)",
                                "<corner> + <spacing> ⊙ (<place> + j e₁)"),
                        state -> place(state, state.of(line))),
                new Phase("grid-values", new Notation(values, "f(p_j)", "f(pⱼ)"), state -> {
                    DerivativeFree.ask(state, line, values, 0);
                    DerivativeFree.count(state, points);
                }),
                new Phase(
                        "grid-best",
                        new Notation(Column.POINT, "\\arg\\min_{x,\\,p_j} f", "argmin(f; x, pⱼ)"),
                        state -> keep(state, state.of(line), state.of(values))),
                new Phase(
                        "grid-best-value",
                        new Notation(KNOWN, "\\min_j\\,(<fx>, f(p_j))", "min(<fx>, f(pⱼ))"),
                        state -> lower(state, state.of(values))),
                new Phase("grid-next", new Notation(PLACE, "<place> + e_2", "<place> + e₂"), this::next),
                new Phase(
                        "grid-refine",
                        new Notation(
                                SPACING,
                                "\\tfrac{2}{<points> - 1}\\,<spacing>,\\; a = <x> - <spacing>",
                                "2/(<points> − 1) <spacing>, a = <x> − <spacing>"),
                        GridSearch::isComplete,
                        this::refine));
    }

    private static void place(State state, double[][] line) {
        double[][] corner = state.of(CORNER);
        double[][] spacing = state.of(SPACING);
        double[][] place = state.of(PLACE);
        int n = corner.length;
        for (int row = 0; row < line.length; row++) {
            int i = row % n;
            int j = i == 0 ? row / n : 0;
            for (int lane = 0; lane < state.lanes(); lane++) {
                line[row][lane] = corner[i][lane] + spacing[i][lane] * (place[i][lane] + j);
            }
        }
    }

    private static void keep(State state, double[][] line, double[][] values) {
        double[][] x = state.of(Column.POINT);
        double[] known = state.lane(KNOWN);
        for (int lane = 0; lane < state.lanes(); lane++) {
            int best = Ranking.least(values, lane);
            if (values[best][lane] < known[lane]) {
                for (int i = 0; i < x.length; i++) {
                    x[i][lane] = line[best * x.length + i][lane];
                }
            }
        }
    }

    private static void lower(State state, double[][] values) {
        double[] known = state.lane(KNOWN);
        for (double[] value : values) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                known[lane] = Math.min(known[lane], value[lane]);
            }
        }
    }

    /// Counts like a mileometer, the second axis fastest; after the last line all places are 0.
    private void next(State state) {
        double[][] place = state.of(PLACE);
        for (int lane = 0; lane < state.lanes(); lane++) {
            int i = 1;
            while (i < place.length && place[i][lane] == points - 1) {
                place[i++][lane] = 0;
            }
            if (i < place.length) {
                place[i][lane]++;
            }
        }
    }

    /// The places of all lanes are the same.
    private static boolean isComplete(State state) {
        for (double[] place : state.of(PLACE)) {
            if (place[0] != 0) {
                return false;
            }
        }
        return true;
    }

    private void refine(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] corner = state.of(CORNER);
        double[][] spacing = state.of(SPACING);
        for (int i = 0; i < x.length; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                corner[i][lane] = x[i][lane] - spacing[i][lane];
                spacing[i][lane] *= 2.0 / (points - 1);
            }
        }
    }

    /// The greatest spacing.
    @Override
    public double extent(State state, int lane) {
        double extent = 0;
        for (double[] spacing : state.of(SPACING)) {
            extent = Math.max(extent, spacing[lane]);
        }
        return extent;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Population(line()));
    }
}
