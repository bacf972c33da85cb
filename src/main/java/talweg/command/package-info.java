/// The program without a window, for scripts, slides and tests.
///
/// ```
/// arguments ──Arguments──▶ picocli ──▶ Subcommand ──▶ results on standard output, messages on standard error
///               (formulas that begin        eval, trace, contours, render, functions, methods
///                with a minus are marked)
/// ```
///
/// [CommandLineInterface] loads the one command that was named, because a script may start the program a thousand
/// times:
/// options are described by hand and not found by reflection, `eval` interprets its formula instead of compiling it,
/// and
/// neither TOML nor pictures are touched by a command that needs none.
///
/// The exit status is 0 when it is done, 2 for a mistake of the caller ([UserMistake]: one message with place and
/// remedy),
/// and 1 for a fault of the program. Results are JSON, CSV or GeoJSON in UTF-8; every number reads back to the same
/// double.
///
/// Words: the keys `command.<name>` are put together from the names of the commands.
///
/// Mutable classes: [StateColumns], which walks beside one run.
package talweg.command;
