/// What a gradient, a Hessian and a Taylor expansion *are*, as numbers: the instruments that are held to a
/// landscape.
///
/// Everything starts from a [Landscape]: a function with values for its parameters. An instrument looks at it
/// and gives back an immutable value, which a figure, a table or a window can show as it likes:
///
/// ```
/// at a point        LocalModel ──▶ Curvatures, TaylorModel, DirectionalDerivative, Condition, RateLimits
/// along a line      SliceAlong, DifferenceQuotients, Chord
/// along a curve     LevelCurveWalk, Streamline
/// over a rectangle  StationaryPoints, DefinitenessMap, ConditionField, SingleError, ConvexitySearch, Streamlines
/// ```
///
/// What works on two variables says so; a function of others is cut first, by a
/// [talweg.field.section.Section]. Points outside the function's domain give NaN and are
/// ordinary. Whatever takes long asks the workspace's [talweg.function.Cancellation]. Nothing here starts a
/// thread.
///
/// Mutable classes, none of them leaving a computation: [RootSearch], [StationarySearch], [DormandPrince],
/// [FlowTracer], [Neighbours]. Arrays inside the records are shared for speed and never written
/// again after construction.
package talweg.field.calculus;
