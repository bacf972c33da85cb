package talweg.method;

import java.util.List;

/// The simplex method of Nelder and Mead (1965): n + 1 points, the worst of which is reflected through the centre of
/// the others; the simplex grows where that goes well, contracts where it does not, and shrinks towards its best
/// vertex where nothing helps.
///
/// Coefficients 1, 2, ½, ½; which of two equal vertices counts as better, and when a contraction is accepted, as in
/// Lagarias, Reeds, Wright and Wright (1998). The first simplex is right-angled: x₀ and x₀ + size·w·eᵢ, where w is
/// the width of the domain. x is the best vertex.
///
/// @param size length of the first simplex' legs, as a part of the domain's width
public record NelderMead(double size) implements DerivativeFree {
    static final Column SIMPLEX = new Column("simplex", "S", "S", Shape.COORDINATE, true, new Count(1, 1));
    static final Column VALUES = new Column("fs", "f(S)", "f(S)", Shape.LANE, true, new Count(1, 1));
    static final Column WORST = new Column("worst", "w", "w", Shape.COORDINATE, false);
    static final Column CENTROID = new Column("centroid", "c", "c", Shape.COORDINATE, false);
    static final Column SECOND = new Column("second", "q", "q", Shape.COORDINATE, false);
    static final Column SECOND_VALUE = new Column("fq", "f(q)", "f(q)", Shape.LANE, false);
    static final Column MOVE = new Column("move", "b", "b", Shape.LANE, false);

    /// What becomes of the worst vertex; the numbers in [#MOVE].
    static final int REFLECT = 1;

    static final int EXPAND = 2;
    static final int OUTSIDE = 3;
    static final int INSIDE = 4;
    static final int SHRINK = 5;

    static final Kind KIND = new Kind(
            "nelder-mead",
            Family.DERIVATIVE_FREE,
            "Nelder and Mead, 1965; Lagarias, Reeds, Wright and Wright, 1998",
            List.of(Hyperparameter.positive("size", "ℓ", "\\ell", 0.1, 1e-4, 1)),
            settings -> new NelderMead(settings.number("size")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), size);
    }

    /// It is the size of the first simplex alone.
    @Override
    public boolean canChange(String key) {
        return false;
    }

    @Override
    public List<Column> columns() {
        return List.of(SIMPLEX, VALUES, WORST, CENTROID, TRIAL, TRIAL_VALUE, SECOND, SECOND_VALUE, MOVE, Column.TRIALS);
    }

    @Override
    public void begin(State state) {
        double[][] x = state.of(Column.POINT);
        double leg = size * DerivativeFree.width(state);
        for (int j = 0; j <= x.length; j++) {
            double[][] vertex = state.part(SIMPLEX, j);
            for (int i = 0; i < x.length; i++) {
                for (int lane = 0; lane < state.lanes(); lane++) {
                    vertex[i][lane] = i == j - 1 ? x[i][lane] + leg : x[i][lane];
                }
            }
        }
        DerivativeFree.ask(state, SIMPLEX, VALUES, 0);
        DerivativeFree.count(state, x.length + 1);
    }

    @Override
    public List<Phase> phases() {
        double[][] scratch = {{}};
        return List.of(
                new Phase(
                        "nelder-mead-order",
                        new Notation(SIMPLEX, "\\operatorname{sort}_f(<simplex>)", "sort(<simplex>)"),
                        NelderMead::order),
                new Phase(
                        "nelder-mead-centroid",
                        new Notation(CENTROID, "\\tfrac{1}{n}(x_1 + \\dots + x_n)", "(x₁ + … + xₙ)/n"),
                        NelderMead::centroid),
                step("nelder-mead-reflect", TRIAL, REFLECT, 1, "", ""),
                new Phase(
                        "nelder-mead-reflect-value", new Notation(TRIAL_VALUE, "f<(z)>", "f<(z)>"), NelderMead::decide),
                step("nelder-mead-expand", SECOND, EXPAND, 2, "2\\,", "2 "),
                step("nelder-mead-outside", SECOND, OUTSIDE, 0.5, "\\tfrac12\\,", "½ "),
                step("nelder-mead-inside", SECOND, INSIDE, -0.5, "\\tfrac12\\,", "½ "),
                new Phase(
                        "nelder-mead-second-value",
                        new Notation(SECOND_VALUE, "f<(second)>", "f<(second)>"),
                        state -> any(state, EXPAND, INSIDE),
                        NelderMead::decideAgain),
                replace("nelder-mead-take-reflected", TRIAL, REFLECT, REFLECT),
                replace("nelder-mead-take-second", SECOND, EXPAND, INSIDE),
                new Phase(
                        "nelder-mead-shrink",
                        new Notation(SIMPLEX, "\\tfrac12\\,(x_1 + x_i)", "½ (x₁ + xᵢ)"),
                        state -> any(state, SHRINK, SHRINK),
                        NelderMead::shrink),
                new Phase(
                        "nelder-mead-shrink-values",
                        new Notation(VALUES, "f(x_i)", "f(xᵢ)"),
                        state -> any(state, SHRINK, SHRINK),
                        state -> askAgain(state, scratch)),
                new Phase(
                        "nelder-mead-best",
                        new Notation(Column.POINT, "\\arg\\min_{x_i} f", "argmin(f; xᵢ)"),
                        NelderMead::best));
    }

    private static boolean any(State state, int from, int to) {
        double[] all = state.lane(MOVE);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (from <= all[lane] && all[lane] <= to) {
                return true;
            }
        }
        return false;
    }

    private static void order(State state) {
        double[][] simplex = state.of(SIMPLEX);
        double[][] values = state.of(VALUES);
        double[] move = state.lane(MOVE);
        for (int lane = 0; lane < state.lanes(); lane++) {
            Ranking.sort(simplex, values, lane);
            move[lane] = REFLECT;
        }
    }

    /// The centre of all vertices but the worst.
    private static void centroid(State state) {
        double[][] simplex = state.of(SIMPLEX);
        double[][] centroid = state.of(CENTROID);
        double[][] worst = state.of(WORST);
        int n = centroid.length;
        for (int i = 0; i < n; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += simplex[j * n + i][lane];
                }
                centroid[i][lane] = sum / n;
                worst[i][lane] = simplex[n * n + i][lane];
            }
        }
    }

    /// A point on the line from the worst vertex through the centre, for the lanes that make this move.
    private static Phase step(String key, Column point, int move, double factor, String latex, String plain) {
        String sign = factor < 0 ? " - " : " + ";
        Notation notation = new Notation(
                point,
                "<centroid>" + sign + latex + "(<centroid> - <worst>)",
                "<centroid>" + sign.replace('-', '−') + plain + "(<centroid> − <worst>)");
        return new Phase(key, notation, state -> any(state, move, move), state -> {
            double[][] out = state.of(point);
            double[][] c = state.of(CENTROID);
            double[][] w = state.of(WORST);
            double[] moves = state.lane(MOVE);
            for (int i = 0; i < out.length; i++) {
                for (int lane = 0; lane < state.lanes(); lane++) {
                    out[i][lane] = moves[lane] == move ? c[i][lane] + factor * (c[i][lane] - w[i][lane]) : out[i][lane];
                }
            }
        });
    }

    /// Asks for f at the reflected point and says what that means.
    private static void decide(State state) {
        state.ask(TRIAL, TRIAL_VALUE);
        double[] value = state.lane(TRIAL_VALUE);
        DerivativeFree.rank(value);
        DerivativeFree.count(state, 1);
        double[][] f = state.of(VALUES);
        double[] move = state.lane(MOVE);
        int n = state.dimension();
        for (int lane = 0; lane < state.lanes(); lane++) {
            double reflected = value[lane];
            if (reflected < f[0][lane]) {
                move[lane] = EXPAND;
            } else if (reflected < f[n - 1][lane]) {
                move[lane] = REFLECT;
            } else {
                move[lane] = reflected < f[n][lane] ? OUTSIDE : INSIDE;
            }
        }
    }

    /// Asks for f at the second point and says whether it is taken, the reflected one, or none.
    private static void decideAgain(State state) {
        state.ask(SECOND, SECOND_VALUE);
        double[] second = state.lane(SECOND_VALUE);
        DerivativeFree.rank(second);
        double[] first = state.lane(TRIAL_VALUE);
        double[] worst = state.part(VALUES, state.dimension())[0];
        double[] move = state.lane(MOVE);
        double[] trials = state.lane(Column.TRIALS);
        for (int lane = 0; lane < state.lanes(); lane++) {
            int made = (int) move[lane];
            trials[lane] += made == REFLECT ? 0 : 1;
            move[lane] = switch (made) {
                case EXPAND -> second[lane] < first[lane] ? EXPAND : REFLECT;
                case OUTSIDE -> second[lane] <= first[lane] ? OUTSIDE : SHRINK;
                case INSIDE -> second[lane] < worst[lane] ? INSIDE : SHRINK;
                default -> made;
            };
        }
    }

    /// Puts a point into the place of the worst vertex, for the lanes that made one of these moves.
    private static Phase replace(String key, Column point, int from, int to) {
        String place = "<" + point.key() + ">";
        Notation notation = new Notation(SIMPLEX, "(x_1, \\dots, x_n, " + place + ")", "(x₁, …, xₙ, " + place + ")");
        Column values = point == TRIAL ? TRIAL_VALUE : SECOND_VALUE;
        return new Phase(key, notation, state -> any(state, from, to), state -> {
            int n = state.dimension();
            double[][] simplex = state.of(SIMPLEX);
            double[] worst = state.of(VALUES)[n];
            double[][] taken = state.of(point);
            double[] value = state.lane(values);
            double[] move = state.lane(MOVE);
            for (int lane = 0; lane < state.lanes(); lane++) {
                if (from <= move[lane] && move[lane] <= to) {
                    for (int i = 0; i < n; i++) {
                        simplex[n * n + i][lane] = taken[i][lane];
                    }
                    worst[lane] = value[lane];
                }
            }
        });
    }

    private static void shrink(State state) {
        double[][] simplex = state.of(SIMPLEX);
        double[] move = state.lane(MOVE);
        int n = state.dimension();
        for (int row = n; row < simplex.length; row++) {
            double[] best = simplex[row % n];
            for (int lane = 0; lane < state.lanes(); lane++) {
                double towards = best[lane] + 0.5 * (simplex[row][lane] - best[lane]);
                simplex[row][lane] = move[lane] == SHRINK ? towards : simplex[row][lane];
            }
        }
    }

    /// All vertices but the best have moved, in the lanes that shrink.
    private static void askAgain(State state, double[][] scratch) {
        if (scratch[0].length != state.lanes()) {
            scratch[0] = new double[state.lanes()];
        }
        double[] value = scratch[0];
        double[] trials = state.lane(Column.TRIALS);
        double[] move = state.lane(MOVE);
        for (int j = 1; j <= state.dimension(); j++) {
            state.ask(state.part(SIMPLEX, j), value);
            DerivativeFree.rank(value);
            double[] known = state.of(VALUES)[j];
            for (int lane = 0; lane < state.lanes(); lane++) {
                known[lane] = move[lane] == SHRINK ? value[lane] : known[lane];
                trials[lane] += move[lane] == SHRINK ? 1 : 0;
            }
        }
    }

    private static void best(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] simplex = state.of(SIMPLEX);
        double[][] values = state.of(VALUES);
        for (int lane = 0; lane < state.lanes(); lane++) {
            int best = Ranking.least(values, lane);
            for (int i = 0; i < x.length; i++) {
                x[i][lane] = simplex[best * x.length + i][lane];
            }
        }
    }

    /// The diameter of the simplex: the length of its longest edge.
    @Override
    public double extent(State state, int lane) {
        double[][] simplex = state.of(SIMPLEX);
        int n = state.dimension();
        double longest = 0;
        for (int a = 0; a <= n; a++) {
            for (int b = 0; b < a; b++) {
                double square = 0;
                for (int i = 0; i < n; i++) {
                    double difference = simplex[a * n + i][lane] - simplex[b * n + i][lane];
                    square += difference * difference;
                }
                longest = Math.max(longest, Math.sqrt(square));
            }
        }
        return longest;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Simplex(SIMPLEX), new Quantity.Marker(TRIAL), new Quantity.Marker(SECOND));
    }
}
