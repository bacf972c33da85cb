package talweg.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import talweg.desktop.file.Documents;
import talweg.desktop.file.DropTarget;
import talweg.desktop.file.Keeper;
import talweg.desktop.file.Launch;
import talweg.desktop.file.RecentFiles;
import talweg.desktop.file.SystemChooser;
import talweg.desktop.file.TitleModel;
import talweg.desktop.launch.Ahead;
import talweg.desktop.preference.Preferences;
import talweg.desktop.preference.Surroundings;
import talweg.desktop.preference.WindowPlace;
import talweg.desktop.publish.Publishing;
import talweg.desktop.publish.SystemDestination;
import talweg.desktop.theme.Fonts;
import talweg.desktop.theme.Stylesheets;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.function.Words;
import talweg.session.Session;
import talweg.session.Settings;
import talweg.session.Store;

/// The application: opens the window, lets time pass, and makes the window anew in another language.
public final class TalwegApplication extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /// A system property. If it is true, the program says its name as soon as the first map is seen, and ends.
    private static final String REHEARSAL = "talweg.rehearsal";

    private static final System.Logger LOG = System.getLogger(TalwegApplication.class.getName());

    private final Scene scene = new Scene(new Group());
    private Engine engine;
    private Store store;
    private Preferences preferences;
    private Documents documents;
    private Publishing publishing;
    private WindowPlace place;
    private Keeper keeper;
    private Stage stage;
    private MainWindow window;

    /// Started by the launcher.
    public TalwegApplication() {}

    @Override
    public void start(Stage primary) {
        stage = primary;
        Fonts.load();
        engine = Engine.background(2, Platform::runLater, TalwegApplication::report);
        store = Store.open();
        preferences = new Preferences(store.settings(), Surroundings.here());
        Surroundings.follow(preferences);
        Words.speak(preferences.language().get().locale());
        place = new WindowPlace(stage, preferences);
        documents = new Documents(
                engine,
                new SystemChooser(stage),
                new RecentFiles(store.settings().recent(), engine));
        publishing = new Publishing(
                engine, new SystemDestination(stage), store.settings().exports());
        keeper = new Keeper(store, documents::session, this::settings, engine, this::tell);
        stage.setWidth(Math.min(WIDTH * preferences.factor().getValue(), screen().getWidth()));
        stage.setHeight(Math.min(HEIGHT * preferences.factor().getValue(), screen().getHeight()));
        place.restore(store.settings());
        // First, or the first control would dress the application in JavaFX's own style sheet.
        preferences.theme().subscribe(_ -> dress());
        show(new Workbench(Launch.session(store), Ahead.library(), engine));
        preferences.factor().addListener((_, _, _) -> dress());
        preferences.language().subscribe((_, now) -> speak(now.locale()));
        listen();
        for (int size : new int[] {32, 128, 512}) {
            stage.getIcons().add(new Image(TalwegApplication.class.getResourceAsStream("icon-" + size + ".png")));
        }
        stage.setScene(scene);
        settle();
        stage.show();
        window.focusMap();
        letTimePass();
        new Launch(store, documents, keeper).begin(workbench(), named(), this::restore);
    }

    private static void endRehearsal() {
        System.out.println(REHEARSAL);
        Platform.exit();
    }

    /// Files that the program was started with.
    private List<Path> named() {
        return getParameters().getRaw().stream().map(Path::of).toList();
    }

    private void show(Workbench workbench) {
        documents.follow(workbench);
        publishing.follow(workbench);
        window = new MainWindow(stage, workbench, documents, publishing, engine, preferences);
        scene.setRoot(window.root());
        stage.titleProperty().bind(new TitleModel(workbench).text());
        window.whenMapIsSeen(Boolean.getBoolean(REHEARSAL) ? TalwegApplication::endRehearsal : window::makeTheRest);
    }

    /// Gives everything its place before anybody sees it.
    private void settle() {
        window.root().resize(stage.getWidth(), stage.getHeight());
        for (int pass = 0; pass < 2; pass++) {
            window.root().applyCss();
            window.root().layout();
        }
    }

    private void dress() {
        Stylesheets.apply(preferences.theme().get(), preferences.factor().getValue(), scene);
    }

    private void listen() {
        new DropTarget(documents).listen(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> window.press(event));
        // What is changed while a button of the mouse is held is one change; whoever is released acts before it ends.
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED, _ -> workbench().history().hold());
        scene.addEventFilter(
                MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(workbench().history()::release));
    }

    /// Says everything in another language. What was typed, set and done stays.
    private void speak(Locale locale) {
        Words.speak(locale);
        replace(workbench().retold());
    }

    private void restore(Session left) {
        replace(new Workbench(left, workbench().library(), engine));
    }

    private void replace(Workbench other) {
        workbench().playback().pause();
        boolean logged = window.log().showing().get();
        window.end();
        show(other);
        window.focusMap();
        if (logged) {
            window.log().open();
        }
    }

    private Settings settings() {
        Settings chosen = publishing.in(place.in(preferences.in(store.settings())));
        return chosen.withRecent(documents.recent().files().get());
    }

    private void tell(String what) {
        workbench().tell(what);
    }

    /// Opens and saves what the window works on.
    Documents documents() {
        return documents;
    }

    /// What whoever sits before the window prefers.
    Preferences preferences() {
        return preferences;
    }

    /// What the window works on.
    Workbench workbench() {
        return window.workbench();
    }

    /// What leaves the window.
    Publishing publishing() {
        return publishing;
    }

    private void letTimePass() {
        new AnimationTimer() {
            private long before;

            @Override
            public void handle(long now) {
                double seconds = before == 0 ? 0 : (now - before) * 1e-9;
                before = now;
                workbench().playback().tick(Math.min(seconds, 0.25));
                keeper.tick(seconds);
            }
        }.start();
    }

    private static Rectangle2D screen() {
        return Screen.getPrimary().getVisualBounds();
    }

    private static void report(Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "a task in the background failed", error);
    }

    @Override
    public void stop() {
        try {
            documents.end();
            keeper.end();
        } catch (IOException e) {
            report(e);
        }
        engine.close();
    }
}
