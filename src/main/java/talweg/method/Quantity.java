package talweg.method;

import java.util.Optional;

/// A part of a method's state that means something in the plane, so that it can be drawn by someone who does not know
/// the method.
public sealed interface Quantity {
    /// The column it is read from.
    Column column();

    /// An arrow from the iterate: where the state pushes it.
    ///
    /// @param push how the column becomes that arrow
    /// @param inGradientUnits the arrow over α, times this, can be compared with a gradient: 1 − β for a sum that
    ///     decays by β, 1 for a moving average
    record Displacement(Column column, Push push, double inGradientUnits) implements Quantity {
        /// A velocity that sums or averages gradients.
        Displacement(Column column, double inGradientUnits) {
            this(column, Push.AGAINST_SCALED, inGradientUnits);
        }

        /// How a velocity becomes an arrow.
        public enum Push {
            /// The arrow is −α·column.
            AGAINST_SCALED,
            /// The arrow is −column.
            AGAINST,
            /// The arrow is the column itself.
            ALONG,
            /// The arrow points to −column; only the signs of the column count for the step, so that its length means
            /// nothing in the plane.
            POINTING;

            /// What the column is multiplied with.
            public double factor(double rate) {
                return switch (this) {
                    case AGAINST_SCALED -> -rate;
                    case AGAINST, POINTING -> -1;
                    case ALONG -> 1;
                };
            }
        }

        /// The length in units of a gradient of a column of length `norm`.
        double inGradientUnits(double norm, double rate) {
            double gradients = push == Push.AGAINST_SCALED || push == Push.POINTING || norm == 0 ? norm : norm / rate;
            return gradients * inGradientUnits;
        }
    }

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

    /// The ellipse of the quadratic model with this matrix, about its stationary point x − `step`.
    ///
    /// @param inverse whether the column holds the inverse of the model's matrix, as quasi-Newton methods do
    record Ellipse(Column column, Column step, boolean inverse) implements Quantity {
        /// Of the matrix itself.
        public Ellipse(Column column, Column step) {
            this(column, step, false);
        }
    }

    /// A point at which the gradient is taken instead of at the iterate.
    ///
    /// @param column the look-ahead point
    /// @param gradient ∇f there
    record LookAhead(Column column, Column gradient) implements Quantity {}

    /// The trial points of a line search from x along −`direction`: x − α·direction. Their number and order are told
    /// by the explanation's lines that assign `value`.
    ///
    /// @param column the trial point
    /// @param direction d, in which f falls along −d
    /// @param slope ⟨∇f(x), d⟩, positive where −d leads downhill
    /// @param step α of the trial
    /// @param value f at the trial point
    /// @param trialSlope ⟨∇f, d⟩ at the trial point, where the search asks for it; 0 at a minimum along the line
    /// @param sufficient c₁ of the bound f(x) − c₁ α slope (Armijo, 1966); NaN where there is none
    /// @param curvature c₂ of the bound c₂·slope on the slope at a trial (Wolfe, 1969); NaN where there is none
    record Trials(
            Column column,
            Column direction,
            Column slope,
            Column step,
            Column value,
            Optional<Column> trialSlope,
            double sufficient,
            double curvature)
            implements Quantity {}

    /// The radius of a circle about the iterate that a step may not leave.
    record Radius(Column column) implements Quantity {}

    /// The vertices of a simplex: n + 1 points, one after the other.
    record Simplex(Column column) implements Quantity {}

    /// The points of a population, one after the other.
    record Population(Column column) implements Quantity {}

    /// The ellipse of a normal distribution: its points have a distance of one standard deviation from the mean.
    ///
    /// @param column the covariance without its scale, C
    /// @param mean its centre
    /// @param deviation its scale σ: the covariance is σ²C
    record Covariance(Column column, Column mean, Column deviation) implements Quantity {}
}
