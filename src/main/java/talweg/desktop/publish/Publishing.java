package talweg.desktop.publish;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.session.ExportSettings;
import talweg.session.Settings;

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
    /// @param kept how it was wanted at the last start
    public Publishing(Engine engine, Destination destination, ExportSettings kept) {
        publisher = new Publisher(engine, destination);
        figure = new FigureExport(
                publisher, kept.figure().map(FigureSettings::of).orElse(FigureSettings.STANDARD));
        film = new FilmExport(publisher, kept.film().map(FilmSettings::of).orElse(FilmSettings.STANDARD));
        table = new TableExport(publisher, kept.table().map(TableSettings::of).orElse(TableSettings.STANDARD));
        script = new ScriptExport(publisher);
    }

    /// From now on, what is published comes from `workbench`. The views of the one before hear nothing more.
    public void follow(Workbench workbench) {
        views.unsubscribe();
        views = Subscription.EMPTY;
        publisher.follow(workbench);
        film.follow(workbench);
    }

    /// `settings` with how it is wanted now.
    public Settings in(Settings settings) {
        return settings.withExports(new ExportSettings(
                figure.settings().get().kept(),
                film.settings().get().kept(),
                table.settings().get().kept()));
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
