package talweg.method;

import java.util.List;
import java.util.Optional;

/// A rule that encloses a good α in a [Bracket] and narrows it: while b is infinite the step grows; where φ or its
/// slope is not known at b the bracket is halved; otherwise it is narrowed. Asks for value and gradient at each trial.
sealed interface BracketingRule extends LineSearch.Rule permits StrongWolfe, ExactSearch {
    /// Judges the trial of one lane: accepts it, or makes it an end of the bracket.
    void judge(Bracket bracket, int lane);

    /// Whether both ends say enough to narrow the bracket between them.
    boolean canNarrow(Bracket bracket, int lane);

    /// Chooses α between the ends.
    void narrow(Bracket bracket, int lane);

    /// How that is written.
    Notation narrowing();

    /// Names its words.
    String narrowingKey();

    @Override
    default List<Column> columns() {
        return Bracket.COLUMNS;
    }

    @Override
    default void begin(LineSearch search, State state) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            search.bracket(state).begin(lane);
        }
    }

    @Override
    default Optional<Column> trialSlope() {
        return Optional.of(Bracket.TRIAL_SLOPE);
    }

    @Override
    default List<Phase> trial(LineSearch search, boolean last) {
        Notation slope = search.notation(
                Bracket.TRIAL_SLOPE, "\\left\\langle <g_trial>, <d> \\right\\rangle", "⟨<g_trial>, <d>⟩");
        return List.of(
                search.value(state -> ask(search, state)),
                new Phase("search-trial-slope", slope, LineSearch::anySearches, state -> decide(search, state, last)));
    }

    private static void ask(LineSearch search, State state) {
        search.place(state);
        state.askBoth(LineSearch.TRIAL, LineSearch.TRIAL_VALUE, Bracket.TRIAL_GRADIENT);
        double[][] gradient = state.of(Bracket.TRIAL_GRADIENT);
        double[][] d = state.of(search.direction());
        double[] slope = state.lane(Bracket.TRIAL_SLOPE);
        for (int lane = 0; lane < state.lanes(); lane++) {
            slope[lane] = Lanes.product(gradient, d, lane);
        }
    }

    private void decide(LineSearch search, State state, boolean last) {
        Bracket bracket = search.bracket(state);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (bracket.isSearching(lane)) {
                bracket.count(lane);
                judge(bracket, lane);
                boolean empty = Math.abs(bracket.high[lane] - bracket.low[lane]) <= bracket.grain(lane);
                if (bracket.isSearching(lane) && (last || empty)) {
                    bracket.settle(lane);
                }
            }
        }
    }

    @Override
    default List<Phase> next(LineSearch search) {
        String grown =
                "\\operatorname{clip}(\\frac{<low> \\cdot <slope>}{<slope> - <low_slope>}, 2 \\cdot <low>, 10 \\cdot <low>)";
        String grownPlain = "clip(<low> · <slope> / (<slope> − <low_slope>), 2 · <low>, 10 · <low>)";
        String halved = "\\frac{<low> + <high>}{2}";
        return List.of(
                choice(search, "search-grow", Move.GROW, new Notation(LineSearch.STEP, grown, grownPlain)),
                choice(
                        search,
                        "search-halve",
                        Move.HALVE,
                        new Notation(LineSearch.STEP, halved, "(<low> + <high>) / 2")),
                choice(search, narrowingKey(), Move.NARROW, narrowing()));
    }

    /// How the next trial is chosen.
    enum Move {
        /// Farther along the line.
        GROW,
        /// In the middle of the bracket.
        HALVE,
        /// By what is known at both ends.
        NARROW
    }

    private Move move(Bracket bracket, int lane) {
        return bracket.isOpen(lane) ? Move.GROW : canNarrow(bracket, lane) ? Move.NARROW : Move.HALVE;
    }

    private Phase choice(LineSearch search, String key, Move move, Notation notation) {
        Lanes.Test moves =
                (state, lane) -> LineSearch.isSearching(state, lane) && move(search.bracket(state), lane) == move;
        return new Phase(key, notation, state -> LineSearch.anySearches(state) && Lanes.any(state, moves), state -> {
            Bracket bracket = search.bracket(state);
            for (int lane = 0; lane < state.lanes(); lane++) {
                if (moves.holds(state, lane)) {
                    choose(bracket, lane, move);
                }
            }
        });
    }

    private void choose(Bracket bracket, int lane, Move move) {
        switch (move) {
            case GROW -> bracket.grow(lane);
            case HALVE -> bracket.halve(lane);
            case NARROW -> narrow(bracket, lane);
        }
    }
}
