package talweg.bench;

import java.util.List;

/// What the project promises about speed. Each line is checked by what ran in the same round.
final class Targets {
    /// In the order of the tables.
    static final List<Target> ALL = List.of(
            Target.atMost(
                    'A',
                    "a polynomial on a grid, against a loop by hand",
                    "Grid (ROSENBROCK|HIMMELBLAU)",
                    "generatedGrid",
                    "handWritten",
                    1.10),
            Target.atMost(
                    'A',
                    "Ackley on a grid, against a loop by hand",
                    "Grid ACKLEY",
                    "generatedGrid",
                    "handWritten",
                    0.15),
            Target.atMost(
                    'B',
                    "twenty level curves, joined, against chart-fx on one core",
                    "LevelCurves .*",
                    "talweg",
                    "chartFx",
                    0.05),
            Target.atMost(
                    'C', "a typed formula in the engine, by arrays by hand", "Engine \\S+", "typed", "handWritten", 1.5),
            Target.atLeast(
                    'C', "one object per trajectory, by Adam on a typed formula", "Engine adam", "objects", "typed", 30),
            Target.atMost(
                    'C', "a recorded run, by an unrecorded one", "Engine \\S+", "typed", "typedUnrecorded", 1.3),
            Target.atMost('D', "a colour map as rows, against the obvious loop", "ColourMap", "rows", "handWritten", 0.6),
            Target.atMost(
                    'D', "200 lines of 500 points, against those of a canvas", "Lines", "own", "canvas", 0.10),
            Target.atMost(
                    'D',
                    "a whole picture at 1000 × 800, against its parts by hand",
                    "Picture",
                    "composed",
                    "handWritten",
                    1.3),
            Target.within(
                    'D',
                    "p99 of tasks of the JavaFX thread while a start is dragged, ms",
                    "Drag",
                    "p99",
                    16));

    private Targets() {}
}
