package talweg.session;

/// What a chart shows over k.
public enum Measure {
    /// f − f*, or f − the best value found.
    OBJECTIVE,
    /// ‖∇f(x_k)‖.
    GRADIENT_NORM,
    /// ‖x_{k+1} − x_k‖.
    STEP_LENGTH,
    /// α_k.
    LEARNING_RATE,
    /// f − f* over a swarm of starts: median, quartiles, 5 and 95 %, best and worst.
    DISTRIBUTION
}
