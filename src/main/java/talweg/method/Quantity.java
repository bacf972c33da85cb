package talweg.method;

/// A part of a method's state that means something in the plane, so that it can be drawn by someone who does not know
/// the method.
public sealed interface Quantity {
    /// The column it is read from.
    Column column();

    /// An arrow from the iterate: the direction in which the state pushes, −α·column.
    ///
    /// @param inGradientUnits what the column has to be multiplied with to be compared with a gradient: 1 − β for a
    ///     sum that decays by β, 1 for a moving average
    record Displacement(Column column, double inGradientUnits) implements Quantity {}

    /// A scaling for each axis.
    record AxisScaling(Column column, Reading reading) implements Quantity {
        /// How the column turns into the factor of its coordinate's step.
        public enum Reading {
            /// The factor is 1/√column: sums or averages of squared gradients.
            SQUARES,
            /// The factor is 1/column: magnitudes of gradients.
            MAGNITUDES,
            /// The step's length along the axis is the column itself.
            STEPS
        }
    }

    /// A point beside the iterate, such as the trial point of a line search.
    record Marker(Column column) implements Quantity {}

    /// The ellipse of the quadratic model with this matrix, about its stationary point.
    record Ellipse(Column column, Column step) implements Quantity {}
}
