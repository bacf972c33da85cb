package talweg.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One setting for each hyperparameter of a method, in the order of the descriptors.
///
/// @param values by key
public record Settings(Map<String, Setting> values) {
    /// Keeps its own copy, in order.
    public Settings {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The defaults.
    static Settings standard(List<Hyperparameter> hyperparameters) {
        Map<String, Setting> values = new LinkedHashMap<>();
        hyperparameters.forEach(h -> values.put(h.key(), h.standard()));
        return new Settings(values);
    }

    /// The settings of `hyperparameters`, in their order: a [Setting], a number, a constant or a switch each.
    static Settings of(List<Hyperparameter> hyperparameters, Object... settings) {
        Map<String, Setting> values = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i++) {
            values.put(hyperparameters.get(i).key(), setting(settings[i]));
        }
        return new Settings(values);
    }

    private static Setting setting(Object value) {
        return switch (value) {
            case Setting setting -> setting;
            case Enum<?> constant -> Setting.Choice.of(constant);
            case Boolean on -> Setting.Choice.of(on);
            default -> new Setting.Number(((Number) value).doubleValue());
        };
    }

    /// The setting of `key`.
    public Setting get(String key) {
        Setting setting = values.get(key);
        if (setting == null) {
            throw new IllegalArgumentException("no hyperparameter " + key);
        }
        return setting;
    }

    /// These settings with another one for `key`, which may be an option that is not among them yet.
    public Settings with(String key, Setting setting) {
        Map<String, Setting> changed = new LinkedHashMap<>(values);
        changed.put(key, setting);
        return new Settings(changed);
    }

    /// The number of `key`.
    public double number(String key) {
        return ((Setting.Number) get(key)).value();
    }

    /// The whole number of `key`.
    public long whole(String key) {
        return Math.round(number(key));
    }

    /// The learning rate.
    public Rate rate() {
        return (Rate) get("lr");
    }

    /// The chosen id of `key`.
    public String choice(String key) {
        return ((Setting.Choice) get(key)).id();
    }

    /// The chosen one of these constants.
    <E extends Enum<E>> E choice(String key, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> get(key).equals(Setting.Choice.of(constant)))
                .findFirst()
                .orElseThrow();
    }

    /// Whether `key` is on.
    boolean isOn(String key) {
        return get(key).equals(Setting.Choice.of(true));
    }
}
