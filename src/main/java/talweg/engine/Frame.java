package talweg.engine;

/// Where all lanes stand at one k. Never written again.
///
/// @param k the iteration
/// @param points points[coordinate][lane]; a lane that has ended stays at its last iterate
/// @param moving whether a lane has not ended before k
public record Frame(int k, double[][] points, boolean[] moving) {}
