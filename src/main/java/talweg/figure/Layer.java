package talweg.figure;

import java.util.List;

/// Marks that are shown or hidden together.
public record Layer(Kind kind, List<Mark> marks) {
    /// Kinds of layers, from the bottom to the top.
    public enum Kind {
        HEAT,
        CONTOURS,
        GRADIENTS,
        PATHS,
        POINTS,
        PROBE
    }

    /// Keeps its own copy.
    public Layer {
        marks = List.copyOf(marks);
    }

    /// A layer of marks.
    public static Layer of(Kind kind, Mark... marks) {
        return new Layer(kind, List.of(marks));
    }
}
