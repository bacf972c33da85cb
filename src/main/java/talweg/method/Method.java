package talweg.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.function.Demand;

/// An optimization method as a value: a record of hyperparameters whose rule is a list of phases.
///
/// A new method is one record, one line here, one in [Methods], and its words. The contract test then finds it.
public sealed interface Method
        permits GradientDescent,
                Momentum,
                Nesterov,
                AdaGrad,
                RmsProp,
                AdaDelta,
                Adam,
                AmsGrad,
                AdamW,
                AdaMax,
                NAdam,
                RAdam,
                Rprop,
                Newton {
    /// Its kind: id, family, hyperparameter descriptors, words.
    Kind kind();

    /// The hyperparameters as generic settings.
    Settings settings();

    /// The columns of its state beyond point and gradient.
    List<Column> columns();

    /// What it asks of the function at x_k; always with the gradient.
    default Demand demand() {
        return Demand.GRADIENT;
    }

    /// What happens from ∇f(x_k) to x_{k+1}, in order; the evaluation at x_k itself goes before.
    List<Phase> phases();

    /// What of its state can be drawn.
    List<Quantity> quantities();

    /// Fills the columns that do not begin at 0.
    default void begin(State state) {}

    /// The largest constant learning rate with which the method is stable on a quadratic whose Hessian has the
    /// largest eigenvalue `curvature`; empty where there is no such limit.
    default OptionalDouble stableRate(double curvature) {
        return OptionalDouble.empty();
    }

    /// That limit as a formula, for messages and for the mark on the slider.
    default String stableRateFormula() {
        return "2/λ_max";
    }

    /// How its learning rate is chosen when it is automatic.
    AutomaticRates.Rule automaticRate();

    /// Its learning rate, if it has one.
    default Optional<Rate> rate() {
        return settings().values().get("lr") instanceof Rate rate ? Optional.of(rate) : Optional.empty();
    }

    /// This method with another setting.
    default Method with(String key, Setting setting) {
        return kind().of(settings().with(key, setting));
    }

    /// Its id.
    default String id() {
        return kind().id();
    }
}
