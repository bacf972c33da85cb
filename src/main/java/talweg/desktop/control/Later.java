package talweg.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Builder;

/// The place of a part of the window that is made when it is first wanted, so that a start does not wait for what most
/// lectures do without: `<Later source="finder.fxml"/>` instead of `<fx:include source="finder.fxml"/>`. It is hidden
/// at
/// first; making it visible makes the part, which from then on is visible when its place is.
public final class Later extends StackPane {
    private final String source;
    private final Function<String, Parent> parts;
    private final List<Consumer<Parent>> waiting = new ArrayList<>();
    private Optional<Parent> part = Optional.empty();

    private Later(String source, Function<String, Parent> parts) {
        this.source = source;
        this.parts = parts;
        setPickOnBounds(false);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe(this::appear);
    }

    private void appear(boolean wanted) {
        if (wanted) {
            make();
        }
    }

    /// Makes the part, if it has not been made: for what is going to be wanted soon.
    public void make() {
        if (part.isEmpty()) {
            Parent made = parts.apply(source);
            part = Optional.of(made);
            made.setVisible(false);
            getChildren().setAll(made);
            waiting.forEach(then -> then.accept(made));
            // Last, so that whoever waits for being seen is in the window by then and can take the keys.
            made.visibleProperty().bind(visibleProperty());
        }
    }

    /// Is there while `wanted`.
    public void showWhile(ObservableValue<Boolean> wanted) {
        visibleProperty().bind(wanted);
    }

    /// Does `then` with the part as soon as it is made.
    public void whenMade(Consumer<Parent> then) {
        part.ifPresentOrElse(then, () -> waiting.add(then));
    }

    /// What FXML makes one with.
    public static final class Maker implements Builder<Later> {
        private final Function<String, Parent> parts;
        private String source = "";

        /// @param parts loads the file of a name
        public Maker(Function<String, Parent> parts) {
            this.parts = parts;
        }

        /// The file.
        public String getSource() {
            return source;
        }

        /// Set by FXML.
        public void setSource(String name) {
            source = name;
        }

        @Override
        public Later build() {
            return new Later(source, parts);
        }
    }
}
