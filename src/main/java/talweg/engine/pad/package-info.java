/// The hyperparameter pad: one method from one start with many settings at once.
///
/// ```
/// Pad (request × axes) ──▶ PadTable, coarse ──▶ refined ──▶ refined: an Arrival for each cell
///                              Theory: what the eigenvalues at the minimum say about the same settings
/// ```
///
/// Each cell is a run of its own, of which only the end is kept ([talweg.engine.Arrival]): so every method can be put
/// on
/// a pad, line searches and populations too, and a cell tells the same as the run that one gets by setting these
/// numbers. A step of one lane takes a few hundred nanoseconds; 63 × 54 cells of a hundred steps are there within a
/// fraction of a second on one thread, the first picture of 21 × 18 within a frame or two.
///
/// A cell has *converged* where the gradient and all velocities are at most ε ([talweg.method.Method#isAtRest]), has
/// *diverged* beyond ‖x‖ = 10¹², and is *under way* otherwise.
package talweg.engine.pad;
