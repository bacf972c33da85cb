package talweg.figure.instrument;

import java.util.LinkedHashMap;
import java.util.Map;

/// What is remembered of an instrument that is held: numbers with names, such as where its handles stand.
public record Settings(Map<String, Double> numbers) {
    /// The keys of the place where an instrument stands, if it stands anywhere.
    public static final String X = "x";

    /// The keys of the place where an instrument stands, if it stands anywhere.
    public static final String Y = "y";

    /// The keys of the place where a hand had put an instrument that has gone elsewhere by itself.
    static final String PUT_X = "putx";

    /// The keys of the place where a hand had put an instrument that has gone elsewhere by itself.
    static final String PUT_Y = "puty";

    /// Keeps its own copy, in the same order.
    public Settings {
        numbers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /// A place.
    public static Settings at(double x, double y) {
        return new Settings(Map.of()).with(X, x).with(Y, y);
    }

    /// The number `key`; `otherwise` where nobody has chosen one.
    public double get(String key, double otherwise) {
        return numbers.getOrDefault(key, otherwise);
    }

    /// The place where it stands.
    public double x() {
        return get(X, 0);
    }

    /// The place where it stands.
    public double y() {
        return get(Y, 0);
    }

    /// The x where a hand has put it.
    public double putX() {
        return get(PUT_X, x());
    }

    /// The y where a hand has put it.
    public double putY() {
        return get(PUT_Y, y());
    }

    /// With another number `key`.
    public Settings with(String key, double number) {
        Map<String, Double> changed = new LinkedHashMap<>(numbers);
        changed.put(key, number);
        return new Settings(changed);
    }

    /// These, and those of `others` that are missing here.
    public Settings or(Settings others) {
        Map<String, Double> all = new LinkedHashMap<>(others.numbers);
        all.putAll(numbers);
        return new Settings(all);
    }
}
