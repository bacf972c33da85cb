package talweg.method;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import talweg.function.Demand;

/// A method whose hyperparameters change on the way: `gd:lr=0.005,lr@40=0.01`. What has been accumulated (velocity,
/// moments, the n of a rate 1/n) goes on unchanged; only the numbers in the rule are others.
///
/// Whatever a method is asked without saying when is answered for k = 0; [#at] gives the method of any other step.
/// Columns and demand alone are those of the whole run.
///
/// @param first the method of the step from x_0
/// @param changes at least one, sorted by k, then in the order of the descriptors
public record Changing(Method first, List<Change> changes) implements Method {
    /// Sorts the changes.
    public Changing {
        List<Hyperparameter> order = first.kind().all();
        changes = changes.stream()
                .sorted(Comparator.comparingInt(Change::k)
                        .thenComparingInt(change -> order.indexOf(first.kind().hyperparameter(change.key()))))
                .toList();
        Set<String> places = new HashSet<>();
        for (Change change : changes) {
            if (!places.add(change.key() + "@" + change.k())) {
                throw new IllegalArgumentException("two changes of " + change.key() + " at k = " + change.k());
            }
        }
        if (changes.isEmpty() || first instanceof Changing) {
            throw new IllegalArgumentException("no changes, or changes of changes");
        }
    }

    /// `method` with `change` beside its other ones, or in the place of one with the same k and key.
    static Method add(Method method, Change change) {
        Stream<Change> others = method.without(change.k(), change.key()).changes().stream();
        return new Changing(
                method.at(0), Stream.concat(others, Stream.of(change)).toList());
    }

    @Override
    public Method at(int k) {
        Method method = first;
        for (Change change : changes) {
            if (change.k() <= k) {
                method = method.with(change.key(), change.setting());
            }
        }
        return method;
    }

    /// Changes the first part; the changes stay.
    @Override
    public Method with(String key, Setting setting) {
        return new Changing(first.with(key, setting), changes);
    }

    @Override
    public Method without(int k, String key) {
        List<Change> rest = changes.stream()
                .filter(change -> change.k() != k || !change.key().equals(key))
                .toList();
        return rest.isEmpty() ? first : new Changing(first, rest);
    }

    private Stream<Method> stages() {
        return IntStream.concat(IntStream.of(0), changes.stream().mapToInt(Change::k))
                .distinct()
                .mapToObj(this::at);
    }

    @Override
    public Kind kind() {
        return first.kind();
    }

    @Override
    public Settings settings() {
        return first.settings();
    }

    @Override
    public boolean canChange(String key) {
        return first.canChange(key);
    }

    @Override
    public List<Column> columns() {
        return stages().flatMap(method -> method.columns().stream()).distinct().toList();
    }

    @Override
    public boolean asks() {
        return stages().anyMatch(Method::asks);
    }

    @Override
    public Demand demand() {
        boolean value = stages().anyMatch(method -> method.demand().value());
        if (stages().anyMatch(method -> method.demand().hessian())) {
            return value ? Demand.ALL : Demand.GRADIENT_AND_HESSIAN;
        }
        boolean gradient = stages().anyMatch(method -> method.demand().gradient());
        return !gradient ? Demand.VALUE : value ? Demand.VALUE_AND_GRADIENT : Demand.GRADIENT;
    }

    @Override
    public List<Phase> phases() {
        return first.phases();
    }

    @Override
    public List<Quantity> quantities() {
        return first.quantities();
    }

    @Override
    public void begin(State state) {
        first.begin(state);
    }

    @Override
    public OptionalDouble stableRate(double curvature) {
        return first.stableRate(curvature);
    }

    @Override
    public String stableRateFormula() {
        return first.stableRateFormula();
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return first.automaticRate();
    }

    @Override
    public boolean isAutomatic() {
        return first.isAutomatic() || changes.stream().anyMatch(change -> change.setting() instanceof Rate.Automatic);
    }

    @Override
    public Method resolved(Rate.Constant rate) {
        return new Changing(
                first.resolved(rate),
                changes.stream().map(change -> change.resolved(rate)).toList());
    }
}
