/// Many starts at once, to be watched: where all lanes stand at each k, how f is distributed over them, and what has
/// become of them.
///
/// [talweg.engine.ensemble.StartSet] says where the lanes begin. [talweg.engine.ensemble.EnsembleWalk] goes with them
/// to
/// any k, forwards in place and backwards by keyframes: the one mutable class, owned by one task at a time.
/// [talweg.engine.ensemble.Fan] and [talweg.engine.ensemble.Census] are values that are made on the way.
///
/// A lane ends where a number that its method depends on is not finite, or where it has converged, as a
/// [talweg.engine.Run] of it alone would.
package talweg.engine.ensemble;
