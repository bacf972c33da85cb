package talweg.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.fxml.JavaFXBuilderFactory;
import javafx.scene.Parent;
import javafx.util.Builder;
import javafx.util.BuilderFactory;
import talweg.desktop.control.Later;
import talweg.function.Words;

/// The FXML files of windows. All others are included by [#MAIN], some of them when they are first wanted.
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
        return load(name + ".fxml", controllers);
    }

    private static Parent load(String file, Function<Class<?>, Object> controllers) {
        FXMLLoader loader = new FXMLLoader(FxmlFile.class.getResource("/fxml/" + file), WORDS.strings());
        loader.setControllerFactory(controllers::apply);
        loader.setBuilderFactory(new Builders(part -> load(part, controllers)));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("fxml/" + file, e);
        }
    }

    /// Those of JavaFX, and one for what is to come later.
    private record Builders(Function<String, Parent> parts, BuilderFactory others) implements BuilderFactory {
        Builders(Function<String, Parent> parts) {
            this(parts, new JavaFXBuilderFactory());
        }

        @Override
        public Builder<?> getBuilder(Class<?> type) {
            return type == Later.class ? new Later.Maker(parts) : others.getBuilder(type);
        }
    }
}
