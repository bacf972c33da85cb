package talweg.method;

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

    /// The settings of `hyperparameters`, in their order: a [Setting] or a number each.
    static Settings of(List<Hyperparameter> hyperparameters, Object... settings) {
        Map<String, Setting> values = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i++) {
            Setting setting = settings[i] instanceof Setting s ? s : new Setting.Number((Double) settings[i]);
            values.put(hyperparameters.get(i).key(), setting);
        }
        return new Settings(values);
    }

    /// The setting of `key`.
    public Setting get(String key) {
        Setting setting = values.get(key);
        if (setting == null) {
            throw new IllegalArgumentException("no hyperparameter " + key);
        }
        return setting;
    }

    /// These settings with another one for `key`.
    public Settings with(String key, Setting setting) {
        get(key);
        Map<String, Setting> changed = new LinkedHashMap<>(values);
        changed.put(key, setting);
        return new Settings(changed);
    }

    /// The number of `key`.
    public double number(String key) {
        return ((Setting.Number) get(key)).value();
    }

    /// The learning rate.
    public Rate rate() {
        return (Rate) get("lr");
    }

    /// The chosen id of `key`.
    public String choice(String key) {
        return ((Setting.Choice) get(key)).id();
    }
}
