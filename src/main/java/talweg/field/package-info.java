/// A function on a grid: what a map needs to know of a landscape.
///
/// ```
/// RealFunction ──Sampling──▶ ScalarGrid ──LevelChoice──▶ Levels ──┐
///                               │                                 ├─▶ LevelCurves ──▶ LevelLabels
///                               ├─────────────────────────────────┘
///                               └──▶ ValueScale (colours and the ticks of the colour bar)
/// ```
///
/// A [Grid] has *nodes*, columns × rows of them, on the border too; four neighbouring nodes are the corners of a
/// *cell*. Values are kept as row arrays, `rows[row][column]`, the first row at the lowest y. A value that is NaN or
/// infinite makes a *hole*: the cells around that node carry no level curve, and no scale or statistic looks at it.
///
/// Everything here works on functions of two variables. A function of another number of variables is first cut by a
/// [talweg.field.section.Section].
///
/// Nothing here starts a thread. Sampling comes in independent bands of rows and level curves level by level, so that
/// a pool can share the work, and every long computation looks at the [talweg.function.Cancellation] it is given.
///
/// The numbers behind the instruments that are held to a landscape, from Taylor models to stationary points, are in
/// [talweg.field.calculus].
///
/// Two things do without a grid and ask the function itself: [LevelCurveThrough] follows one curve through a point, and
/// [GradientField] looks at the gradient on a lattice fixed to the plane.
///
/// Mutable classes, none of them seen outside: [CurveScratch] with what it keeps from one picture to the next, which is
/// [CurveBuffer], [Extremes] and [Rim]; and within a computation [CurveWalker], [CurveTracer], [CurveStepper], [Slope],
/// [PointList], [LevelList], [LabelSearch], [Occupancy]. The arrays inside the records are shared for speed and never
/// written again after construction; nobody else may write them either.
package talweg.field;
