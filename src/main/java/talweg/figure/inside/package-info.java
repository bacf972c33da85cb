/// The marks of one step, phase by phase: what a method's [talweg.method.Quantity]s look like at the moment at which
/// they
/// are computed.
///
/// [PhaseLayer] makes the layer of a phase. It asks which columns the phase has written, and draws the quantities that
/// are
/// read from them: an arrow for a velocity, bars for squared gradients, the level ellipse of a quadratic model,
/// numbered
/// points for the trials of a line search. A phase that writes none of them, such as a correction of a rate, leaves the
/// marks of the phase before. Nothing here knows the methods.
///
/// Of a function of one variable, [GraphPhase] draws the same quantities on the graph: points stand on it, lengths run
/// beside it at the height of the iterate, gradients are slopes, and a model is a parabola.
///
/// A [Slice] is the landscape along the line of a step: f against the part of the direction that is gone, with the
/// promises of the slope and the bounds of a search.
///
/// **Size.** Velocities, steps, trial points and models are as large as they are in the plane. Gradients have a fixed
/// length, like everywhere on the map; bars and the ellipse of the rates compare coordinates with each other, the
/// largest
/// having a fixed length, and numbers beside them say how much it is.
package talweg.figure.inside;
