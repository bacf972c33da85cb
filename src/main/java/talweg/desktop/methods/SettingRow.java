package talweg.desktop.methods;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import talweg.desktop.control.Track;
import talweg.desktop.workbench.MethodRun;
import talweg.method.Hyperparameter;

/// The control of one hyperparameter, made from its descriptor.
interface SettingRow {
    /// What is put into the card.
    Node node();

    /// What stands beside the status of the method; empty for most.
    default Optional<Node> chip() {
        return Optional.empty();
    }

    /// Does what a key stands for that was pressed on the card.
    ///
    /// @return whether it stands for something here
    default boolean press(KeyEvent event) {
        return false;
    }

    /// Shows the setting of `run`; `limit` is asked only by who draws it.
    void show(MethodRun run, Supplier<OptionalDouble> limit);

    /// The control that suits `hyperparameter`.
    static SettingRow of(Hyperparameter hyperparameter, SettingChange change) {
        if (hyperparameter.isRate()) {
            return new RateRow(hyperparameter, change);
        }
        return hyperparameter.choices().isEmpty()
                ? new NumberRow(hyperparameter, change)
                : new ChoiceRow(hyperparameter, change);
    }

    /// The slider's way.
    static Track track(Hyperparameter hyperparameter) {
        Track.Scale scale = switch (hyperparameter.scale()) {
            case LINEAR -> Track.Scale.LINEAR;
            case LOGARITHMIC -> Track.Scale.LOGARITHMIC;
            case ONE_MINUS -> Track.Scale.ONE_MINUS;
            case WHOLE -> Track.Scale.WHOLE;
        };
        return new Track(hyperparameter.low(), hyperparameter.high(), scale);
    }
}
