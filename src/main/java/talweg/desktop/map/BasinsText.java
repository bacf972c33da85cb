package talweg.desktop.map;

import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsRequest;
import talweg.engine.basins.Fate;
import talweg.figure.BasinLayers;
import talweg.function.Words;

/// What becomes of the run from a point, in a line.
final class BasinsText {
    private static final Words WORDS = new Words("desktop");

    private BasinsText() {}

    /// Empty outside what has been computed.
    static String at(Basins basins, double x, double y) {
        BasinsRequest request = basins.request();
        double across =
                (x - request.view().axis(0).low()) / request.view().axis(0).width();
        double up = (y - request.view().axis(1).low()) / request.view().axis(1).width();
        int column = (int) Math.floor(across * request.columns());
        int row = (int) Math.floor(up * request.rows());
        if (column < 0 || row < 0 || column >= request.columns() || row >= request.rows()) {
            return "";
        }
        int fate = basins.fate(column, row);
        int k = basins.iterations(column, row);
        return fate >= 0
                ? WORDS.say(
                        "basins.reaches",
                        BasinLayers.letter(fate),
                        basins.limits().get(fate).kind().words(),
                        k)
                : fate == Fate.DIVERGED ? WORDS.say("basins.diverges", k) : "→ " + Fate.words(fate, request.steps());
    }
}
