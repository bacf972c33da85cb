/// A real function of n variables and p parameters, and what can be asked of it.
///
/// Everything above this package (grids, level curves, optimizers) works on a [RealFunction] and does not know where it
/// came from: typed as text, built from data, or written by hand in a test. Points and results are one array per
/// coordinate, indexed by *lane*, because that is the layout the JIT compiler turns into vector instructions. A single
/// point is a batch of one lane and gives the same bits.
///
/// ```
/// points    x[coordinate][lane]
/// value     f[lane]
/// gradient  g[coordinate][lane]
/// Hessian   H[packed(i, j)][lane]     lower triangle, row by row
/// ```
///
/// Outside its domain a function is NaN; nothing here throws for a point that a function does not like.
///
/// Mutable classes: [Workspace] (scratch of one task, never shared) and the arrays inside [Result].
package talweg.function;
