package talweg.desktop.publish;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;

/// All that leaves the window, with its settings. Outlives the workbench, which is another in another language.
public final class Publishing {
    private final Publisher publisher;
    private final FigureExport figure;
    private final FilmExport film;
    private final TableExport table;
    private final ScriptExport script;
    private final ObjectProperty<Optional<Sheet>> open = new SimpleObjectProperty<>(Optional.empty());
    private Subscription views = Subscription.EMPTY;

    /// @param engine makes what is published
    /// @param destination asks where it goes
    public Publishing(Engine engine, Destination destination) {
        publisher = new Publisher(engine, destination);
        figure = new FigureExport(publisher);
        film = new FilmExport(publisher);
        table = new TableExport(publisher);
        script = new ScriptExport(publisher);
    }

    /// From now on, what is published comes from `workbench`. The views of the one before hear nothing more.
    public void follow(Workbench workbench) {
        views.unsubscribe();
        views = Subscription.EMPTY;
        publisher.follow(workbench);
        film.follow(workbench);
    }

    /// Asks in another way.
    public void ask(Destination other) {
        publisher.ask(other);
    }

    /// What a view hears until it is made anew.
    void whileSeen(Subscription subscription) {
        views = views.and(subscription);
    }

    Workbench workbench() {
        return publisher.workbench();
    }

    FigureExport figure() {
        return figure;
    }

    FilmExport film() {
        return film;
    }

    TableExport table() {
        return table;
    }

    ScriptExport script() {
        return script;
    }

    /// The sheet that is open.
    ObjectProperty<Optional<Sheet>> open() {
        return open;
    }

    /// Opens a sheet; another one gives way.
    void show(Sheet sheet) {
        open.set(Optional.of(sheet));
    }

    /// Closes the sheet.
    void close() {
        open.set(Optional.empty());
    }
}
