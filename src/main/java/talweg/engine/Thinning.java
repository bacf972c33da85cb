package talweg.engine;

/// Which rows of a run are kept: all of the early ones, where a path turns most and people look closest, and then
/// every `every`-th; of all but very long runs every one.
///
/// @param every 1, 2, 4, …
record Thinning(int every) {
    /// Iterates from k = 0 on that are always kept.
    static final int EARLY = 1 << 13;

    /// Rows that are kept beside the early ones, at most.
    private static final int MOST = 1 << 16;

    /// What a run of `steps` steps keeps.
    static Thinning of(int steps) {
        int every = 1;
        while (steps / every >= MOST) {
            every *= 2;
        }
        return new Thinning(every);
    }

    boolean keeps(int k) {
        return k < EARLY || k % every == 0;
    }

    /// The row of iterate k, which has to be a kept one.
    int row(int k) {
        return k < EARLY ? k : EARLY + k / every - skipped();
    }

    /// The iterate in row `row`.
    int k(int row) {
        return row < EARLY ? row : (row - EARLY + skipped()) * every;
    }

    /// How many multiples of `every` are early.
    private int skipped() {
        return (EARLY - 1) / every + 1;
    }
}
