/// A fair race: configured methods from the same starts, with the same budget of evaluations, each with the learning
/// rate that suits it best.
///
/// ```
/// Objective + methods + Starts + Rules ──▶ Race ──▶ Results ──▶ Standing   one for each method, to be ranked
///                                                          └──▶ DataProfile: the part solved by then
/// ```
///
/// Two rounds. In the first every method runs with every rate of the [Sweep], from all starts, until the budget is used
/// up; then it is known how low f goes at all, what counts as solved, and which rate each method does best with. In the
/// second each method runs once more with that rate, and its evaluations are counted until it has solved a start. So
/// nothing has to be remembered of the way, and a race takes little memory however long it is.
///
/// What is asked of the function for the score alone does not count, as in a run's [talweg.engine.Evaluations].
///
/// Mutable classes, each owned by one task: [Heat], and [Attempt], whose lanes are filled by different tasks and read
/// when all have ended.
package talweg.engine.race;
