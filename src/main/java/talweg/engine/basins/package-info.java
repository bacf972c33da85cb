/// Basins of attraction: every pixel of a rectangle is a start, and is told by the limit that its run comes to.
///
/// ```
/// BasinsRequest ──LimitSearch──▶ Limits ──┐
///       │                                 ├──Crowd──▶ Basins ──refined──▶ Basins ──▶ … ──▶ BasinsCount
///       └──LaneRates──▶ starts by rate ───┘            coarse              finer
/// ```
///
/// *Which limits there are* is found first, from the function over its domain and from where the method itself ends
/// from a few starts: so a limit is the same one, with the same number, whatever part of it is looked at and however
/// finely. Lengths are measured in widths of the domain, axis by axis.
///
/// *When a lane ends.* Where the numbers that its method depends on are not finite, or beyond
/// [talweg.engine.Outcome#FAR], exactly as a [talweg.engine.Run] would; at the last step; or at rest: over
/// [Crowd#CHECK] steps, twice in succession, it has come no farther than a millionth of the tolerance's scale at a
/// minimum, and than rounding elsewhere. A method that sees values alone may wait long at a point until it finds a
/// better one, so there its own reach counts, as in [talweg.method.Method#extent].
///
/// *What becomes of it.* A lane belongs to the limit whose disc it is in when it ends; its iterations are those until
/// it came into that disc to stay. Discs have the tolerance as radius, and do not touch each other. A lane that rests
/// at a stationary point of no disc is *elsewhere*; any other that still has finite numbers is *under way*.
///
/// Every lane draws the random numbers that a run from its start alone would draw, and has the automatic rate that its
/// own start gets: a pixel shows the run that one sees after a click on it. So its bits depend neither on blocks, nor
/// on threads, nor on the order of refinement.
///
/// Mutable classes, each owned by one task: [Crowd], [LimitSearch].
package talweg.engine.basins;
