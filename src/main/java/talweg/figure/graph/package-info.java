/// The graph of a function of one variable: x to the right, f upwards, in the frame that else has the map.
///
/// A [Graph] is the ground, as [talweg.figure.Ground] is that of a map: it knows the function and holds a curve that is
/// fine enough for the view it was made for, with gaps where f is not finite or jumps. [GraphSampling] finds that
/// curve, [GraphLayers] draw it, and [GraphRuns] draw the methods on it: each iterate is the point (x_k, f(x_k)),
/// which its makers have lifted onto the graph.
package talweg.figure.graph;
