package talweg.publication.table;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Words;
import talweg.method.Change;
import talweg.method.Hyperparameter;
import talweg.method.Method;
import talweg.method.Rate;
import talweg.method.Setting;

/// What a caption says of a method's hyperparameters: the rate, and what differs from the defaults or changes on the
/// way.
final class LatexSettings {
    private static final Words WORDS = new Words("publication");

    private LatexSettings() {}

    /// The settings with a comma before each; nothing if there is nothing to say.
    ///
    /// @param k the letter that counts rows
    static String of(Method method, String k) {
        List<String> settings = new ArrayList<>();
        for (Hyperparameter hyperparameter : method.kind().all()) {
            Setting setting = method.setting(hyperparameter.key());
            List<Change> changes = method.changes().stream()
                    .filter(change -> change.key().equals(hyperparameter.key()))
                    .toList();
            if (hyperparameter.isRate() || !setting.equals(hyperparameter.standard()) || !changes.isEmpty()) {
                settings.add(setting(hyperparameter, setting, k));
            }
            changes.forEach(change -> settings.add(WORDS.say(
                    "table.change", "$" + k + " = " + change.k() + "$", setting(hyperparameter, change.setting(), k))));
        }
        StringBuilder text = new StringBuilder();
        settings.forEach(setting -> text.append(", ").append(setting));
        return text.toString();
    }

    private static String setting(Hyperparameter hyperparameter, Setting setting, String k) {
        String symbol = hyperparameter.latex() + (hyperparameter.isRate() ? LatexHeadings.subscript(k) : "");
        return switch (setting) {
            case Setting.Choice(String id) -> hyperparameter.choiceName(id);
            case Setting.Number _, Rate _ -> "$" + symbol + " = " + setting.latex() + "$";
        };
    }
}
