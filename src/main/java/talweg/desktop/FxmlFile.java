package talweg.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import talweg.function.Words;

/// The FXML files of windows. All others are included by [#MAIN].
enum FxmlFile {
    MAIN("main"),
    LOG("log"),
    RACE("race");

    private static final Words WORDS = new Words("desktop");

    private final String name;

    FxmlFile(String name) {
        this.name = name;
    }

    /// Loads the file; `controllers` makes a controller from its class.
    Parent load(Function<Class<?>, Object> controllers) {
        FXMLLoader loader = new FXMLLoader(FxmlFile.class.getResource("/fxml/" + name + ".fxml"), WORDS.strings());
        loader.setControllerFactory(controllers::apply);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("fxml/" + name + ".fxml", e);
        }
    }
}
