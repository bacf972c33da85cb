package talweg.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import talweg.desktop.chart.ChartView;
import talweg.desktop.chart.ChartViewModel;
import talweg.desktop.formula.FormulaBarView;
import talweg.desktop.formula.FormulaBarViewModel;
import talweg.desktop.map.MapView;
import talweg.desktop.map.MapViewModel;
import talweg.desktop.methods.MethodsView;
import talweg.desktop.methods.MethodsViewModel;
import talweg.desktop.step.StepView;
import talweg.desktop.step.StepViewModel;
import talweg.desktop.theme.Fonts;
import talweg.desktop.theme.Stylesheets;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.transport.TransportView;
import talweg.desktop.transport.TransportViewModel;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.figure.Theme;
import talweg.session.SampleLibrary;

/// The window: makes the models, hands each view its own, and lets time pass.
public final class TalwegApplication extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final System.Logger LOG = System.getLogger(TalwegApplication.class.getName());

    private Engine engine;
    private Workbench workbench;

    /// Started by the launcher.
    public TalwegApplication() {}

    @Override
    public void start(Stage stage) {
        Fonts.load();
        engine = Engine.background(2, Platform::runLater, TalwegApplication::report);
        SampleLibrary library = SampleLibrary.load();
        workbench = new Workbench(talweg.session.Scene.opening(), library, engine);
        ThemeModel theme = new ThemeModel(systemTheme());
        MapViewModel map = new MapViewModel(workbench, engine);
        Parent root = FxmlFile.MAIN.load(controllers(map, theme)::get);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        theme.theme().subscribe(now -> Stylesheets.apply(now, scene));
        new Shortcuts(workbench, map).install(scene);
        stage.setTitle("Talweg");
        for (int size : new int[] {32, 128, 512}) {
            stage.getIcons().add(new Image(TalwegApplication.class.getResourceAsStream("icon-" + size + ".png")));
        }
        stage.setScene(scene);
        stage.show();
        root.lookup(".map-canvas").requestFocus();
        letTimePass(workbench);
        begin(new FileDialogs(workbench));
    }

    /// A file that the program was started with is shown as its author left it; the opening scene plays.
    private void begin(FileDialogs files) {
        List<String> named = getParameters().getRaw();
        if (named.isEmpty()) {
            workbench.playback().play();
        } else {
            files.open(Path.of(named.getFirst()));
        }
    }

    private Map<Class<?>, Object> controllers(MapViewModel map, ThemeModel theme) {
        return Map.of(
                MenuView.class, new MenuView(workbench, map, theme, new FileDialogs(workbench)),
                FormulaBarView.class, new FormulaBarView(new FormulaBarViewModel(workbench)),
                MapView.class, new MapView(map, theme),
                MethodsView.class, new MethodsView(new MethodsViewModel(workbench), theme),
                StepView.class, new StepView(new StepViewModel(workbench)),
                ChartView.class, new ChartView(new ChartViewModel(workbench), theme),
                TransportView.class, new TransportView(new TransportViewModel(workbench)));
    }

    /// What the window works on.
    Workbench workbench() {
        return workbench;
    }

    private static void letTimePass(Workbench workbench) {
        new AnimationTimer() {
            private long before;

            @Override
            public void handle(long now) {
                double seconds = before == 0 ? 0 : (now - before) * 1e-9;
                before = now;
                workbench.playback().tick(Math.min(seconds, 0.25));
            }
        }.start();
    }

    private static Theme systemTheme() {
        return Platform.getPreferences().getColorScheme() == javafx.application.ColorScheme.DARK
                ? Theme.DARK
                : Theme.LIGHT;
    }

    private static void report(Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "a task in the background failed", error);
    }

    @Override
    public void stop() {
        engine.close();
    }
}
