package talweg.command;

import java.util.Optional;
import talweg.field.FieldMistake;
import talweg.field.LevelChoice;

/// `--levels=N` or `--levels=V1,V2,…`.
final class LevelOption {
    private LevelOption() {}

    static LevelChoice parse(Optional<String> text) throws FieldMistake {
        return text.isPresent() ? LevelChoice.parse(text.get()) : LevelChoice.AUTOMATIC;
    }
}
