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
                    'A',
                    "Ackley row by row, against a loop by hand",
                    "Grid ACKLEY",
                    "generatedRows",
                    "handWritten",
                    0.15),
            Target.atMost(
                    'A',
                    "after a hundred other formulas, against alone",
                    "Grid .*",
                    "afterAHundred",
                    "generatedGrid",
                    1.10),
            Target.atMost(
                    'A',
                    "with vectors of 256 bits, against a loop by hand",
                    "Width (ROSENBROCK|HIMMELBLAU)",
                    "generated256",
                    "handWritten256",
                    1.10),
            Target.atMost(
                    'A',
                    "with vectors of 128 bits, against a loop by hand",
                    "Width (ROSENBROCK|HIMMELBLAU)",
                    "generated128",
                    "handWritten128",
                    1.10),
            Target.atLeast(
                    'A',
                    "without vectors, against with them",
                    "Width (ROSENBROCK|HIMMELBLAU)",
                    "generatedWithoutVectors",
                    "generated",
                    3),
            Target.reaching(
                    'A',
                    "random formulas in a hundred that are vectorized",
                    "RandomFormulas",
                    "vectorized",
                    95),
            Target.atMost(
                    'A',
                    "value and gradient, against the value",
                    "Derivatives .*",
                    "valueAndGradient",
                    "value",
                    2.2),
            Target.atMost(
                    'A',
                    "value and gradient, against central differences",
                    "Derivatives .*",
                    "valueAndGradient",
                    "centralDifferences",
                    0.55),
            Target.atMost(
                    'A',
                    "from a text to its first grid, against exp4j",
                    "FirstGrid .*",
                    "generated",
                    "exp4j",
                    0.07),
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
            Target.within('C', "from a cancellation to the end, in milliseconds", "Cancellation \\S+", "longestWait", 50),
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
                    16),
            Target.within(
                    'D', "an instrument says within a frame where it is, ms", "Instrument ROSENBROCK .*", "reading", 16.7),
            Target.within(
                    'D', "likewise within two on Ackley's function, ms", "Instrument ACKLEY .*", "reading", 33.3),
            Target.within(
                    'D',
                    "p99 of tasks of the JavaFX thread while a handle is dragged, ms",
                    "InstrumentDrag .*",
                    "processorP99",
                    16.7),
            Target.atMost(
                    'E',
                    "the first map, against a window with one button",
                    "StartWindow",
                    "talweg",
                    "emptyWindow",
                    1.5),
            Target.atMost(
                    'E', "talweg eval, against a picocli hello-world", "StartCommand", "talweg", "helloWorld", 1.5));

    private Targets() {}
}
