package talweg.command;

import talweg.method.Rate;
import talweg.method.Setting;

/// The value of a hyperparameter in JSON: a number as a number; a schedule such as `1/n`, `auto` and a variant as text.
final class JsonSetting {
    private JsonSetting() {}

    static String of(Setting setting) {
        return switch (setting) {
            case Setting.Number(double value) -> Json.number(value);
            case Rate.Constant(double alpha) -> Json.number(alpha);
            case Setting.Choice choice -> Json.text(choice.text());
            case Rate rate -> Json.text(rate.text());
        };
    }
}
