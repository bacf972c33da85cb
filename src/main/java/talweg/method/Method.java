package talweg.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.function.Demand;

/// An optimization method as a value: a record of hyperparameters whose rule is a list of phases. Its hyperparameters
/// may change on the way ([#from]); asked without saying when, it answers for the step from x_0.
///
/// A new method is one record, one line in [Methods], and its words. The contract test then finds it.
public interface Method {
    /// Its kind: id, family, hyperparameter descriptors, words.
    Kind kind();

    /// The hyperparameters as generic settings; those of k = 0.
    Settings settings();

    /// The columns of its state beyond point and gradient.
    List<Column> columns();

    /// What it asks of the function at x_k; a method without derivatives asks for the value alone.
    default Demand demand() {
        return Demand.GRADIENT;
    }

    /// Whether it asks anything at x_k itself; some know f there from before, or ask elsewhere alone.
    default boolean asks() {
        return true;
    }

    /// Whether it asks for f alone, nowhere for a derivative. It may then pass over points where f has no value.
    default boolean seesValuesAlone() {
        return !demand().gradient();
    }

    /// How far a method that sees values alone still reaches: the diameter of its simplex, the length of its steps,
    /// the greatest deviation of its distribution. Infinite where that does not shrink.
    default double extent(State state, int lane) {
        return Double.POSITIVE_INFINITY;
    }

    /// Whether nothing moves a lane on: the gradient, and every velocity in the gradient's units, is at most ε. A
    /// small gradient alone does not stop a point that is passing through. A method that sees values alone is at
    /// rest where its [#extent] is at most ε. Asked after [Optimizer#evaluate].
    default boolean isAtRest(State state, int lane, double epsilon) {
        return Rest.of(this, state, lane, epsilon);
    }

    /// Whether the step before was refused and a shorter one will be tried: the point rests, but is not stuck.
    default boolean isTryingAgain(State state, int lane) {
        return false;
    }

    /// What happens from ∇f(x_k) to x_{k+1}, in order; the evaluation at x_k itself goes before.
    List<Phase> phases();

    /// What of its state can be drawn.
    List<Quantity> quantities();

    /// Whether a hyperparameter or option is not the default, at the start or on the way.
    default boolean departs(String key) {
        return !setting(key).equals(kind().hyperparameter(key).standard())
                || changes().stream().anyMatch(change -> change.key().equals(key));
    }

    /// The column with the gradient that its rule follows: where noise and clipping take hold.
    default Column slope() {
        return Column.GRADIENT;
    }

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

    /// How its learning rate is chosen when it is automatic; of no use to a method without one.
    default AutomaticRates.Rule automaticRate() {
        return landscape -> 1;
    }

    /// Its learning rate, if it has one.
    default Optional<Rate> rate() {
        return settings().values().get("lr") instanceof Rate rate ? Optional.of(rate) : Optional.empty();
    }

    /// Whether its rate depends on the way of a lane and not on k alone, so that lanes cannot share it.
    default boolean hasLaneRate() {
        return rate().orElse(null) instanceof Plateau
                || changes().stream().anyMatch(change -> change.setting() instanceof Plateau);
    }

    /// This method with another setting, from the beginning.
    default Method with(String key, Setting setting) {
        return kind().of(settings().with(kind().hyperparameter(key).key(), setting));
    }

    /// The setting of one of its hyperparameters or options.
    default Setting setting(String key) {
        Setting setting = settings().values().get(key);
        return setting != null ? setting : kind().hyperparameter(key).standard();
    }

    /// This method with another setting from iteration k on: the step from x_k to x_{k+1} is the first with it.
    /// What has been accumulated until then goes on unchanged. A change at k = 0 is the setting itself; a setting
    /// that is used only before the first step ([#canChange]) changes nothing later.
    default Method from(int k, String key, Setting setting) {
        if (k == 0) {
            return with(key, setting);
        }
        Change change = new Change(k, kind().hyperparameter(key).key(), setting);
        return canChange(key) ? Changing.add(this, change) : this;
    }

    /// This method without its change of `key` at k, if it has one.
    default Method without(int k, String key) {
        return this;
    }

    /// Where its hyperparameters change on the way, ascending; empty for most.
    default List<Change> changes() {
        return List.of();
    }

    /// The method of the step from x_k to x_{k+1}: the same, with the settings that hold there and without changes.
    default Method at(int k) {
        return this;
    }

    /// Whether a change of `key` after the first step has an effect.
    default boolean canChange(String key) {
        return true;
    }

    /// Whether a rate of it has to be chosen before a run.
    default boolean isAutomatic() {
        return rate().isPresent() && rate().get() instanceof Rate.Automatic;
    }

    /// This method with `rate` wherever its rate is automatic.
    default Method resolved(Rate.Constant rate) {
        return isAutomatic() ? with("lr", rate) : this;
    }

    /// Its rate, and what differs from the defaults or changes on the way, each in symbols and numbers in the
    /// reader's language: `α 0.005, from k = 40 0.01` and `μ 0.8`.
    default List<String> summary() {
        return Summary.of(this);
    }

    /// The values of a hyperparameter or option over the run, in numbers and the reader's language: `0.005, from k = 40
    /// 0.01`.
    default String course(String key) {
        return Summary.course(key, this);
    }

    /// Its id.
    default String id() {
        return kind().id();
    }
}
