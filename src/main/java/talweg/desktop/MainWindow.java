package talweg.desktop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import talweg.desktop.action.Actions;
import talweg.desktop.action.Keys;
import talweg.desktop.chart.ChartActions;
import talweg.desktop.chart.ChartView;
import talweg.desktop.chart.ChartViewModel;
import talweg.desktop.ensemble.FanModel;
import talweg.desktop.ensemble.SwarmView;
import talweg.desktop.file.DeckView;
import talweg.desktop.file.Documents;
import talweg.desktop.file.FileActions;
import talweg.desktop.file.Lecture;
import talweg.desktop.file.OfferView;
import talweg.desktop.finder.Catalogue;
import talweg.desktop.finder.FinderModel;
import talweg.desktop.finder.FinderView;
import talweg.desktop.formula.FormulaBarView;
import talweg.desktop.formula.FormulaBarViewModel;
import talweg.desktop.help.HelpPages;
import talweg.desktop.help.HelpView;
import talweg.desktop.help.Tour;
import talweg.desktop.help.TourView;
import talweg.desktop.instrument.InstrumentView;
import talweg.desktop.instrument.InstrumentsButton;
import talweg.desktop.launch.Ahead;
import talweg.desktop.layers.LayersView;
import talweg.desktop.layout.FloorModel;
import talweg.desktop.layout.FloorView;
import talweg.desktop.map.FirstMap;
import talweg.desktop.map.MapView;
import talweg.desktop.map.MapViewModel;
import talweg.desktop.map.SurfaceSource;
import talweg.desktop.methods.MethodsView;
import talweg.desktop.methods.MethodsViewModel;
import talweg.desktop.pad.PadModel;
import talweg.desktop.preference.Preferences;
import talweg.desktop.publish.FigureExportView;
import talweg.desktop.publish.FilmExportView;
import talweg.desktop.publish.PublishActions;
import talweg.desktop.publish.PublishView;
import talweg.desktop.publish.Publishing;
import talweg.desktop.publish.TableExportView;
import talweg.desktop.step.StepView;
import talweg.desktop.step.StepViewModel;
import talweg.desktop.surface.OutlookView;
import talweg.desktop.surface.SurfaceModel;
import talweg.desktop.surface.SurfaceView;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.transport.TransportView;
import talweg.desktop.transport.TransportViewModel;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.session.Pane;

/// All that is in the window for one workbench, in one language: the view models, the views, the actions and their
/// keys.
/// In another language it is made anew, on the same experiment.
final class MainWindow {
    private final Workbench workbench;
    private final Preferences preferences;
    private final ThemeModel theme;
    private final Documents documents;
    private final Publishing publishing;
    private final Lecture lecture;
    private final MapViewModel map;
    private final SurfaceModel surface;
    private final MethodsViewModel methods;
    private final FloorModel floor;
    private final FloorView frame;
    private final FanModel fans;
    private final FinderModel finder;
    private final ViewActions view;
    private final Tour tour;
    private final Actions actions;
    private final Keys keys;
    private final LogWindow log;
    private final RaceWindow race;
    private final PadModel pad;
    private final PadWindow padWindow;
    private final Parent root;
    private HelpView help;

    MainWindow(
            Stage stage,
            Workbench workbench,
            Documents documents,
            Publishing publishing,
            Engine engine,
            Preferences preferences) {
        this.workbench = workbench;
        this.preferences = preferences;
        this.theme = new ThemeModel(preferences.theme(), preferences.factor());
        this.map = new MapViewModel(workbench, engine);
        this.surface = new SurfaceModel(new SurfaceSource(map), engine);
        this.lecture = new Lecture(documents, workbench);
        this.documents = documents;
        this.publishing = publishing;
        FileActions files = new FileActions(documents, lecture, PublishActions.of(publishing));
        this.floor = new FloorModel(workbench, preferences);
        floor.resize(
                stage.getWidth() / theme.factor().get(),
                stage.getHeight() / theme.factor().get());
        this.fans = new FanModel(workbench, engine);
        this.methods = new MethodsViewModel(workbench);
        this.finder = new FinderModel(this::catalogue);
        this.frame = new FloorView(
                floor,
                theme,
                new FloorView.Wanted(map.instruments().instrument().map(Optional::isPresent), finder.open()));
        this.log = new LogWindow(stage, workbench, engine, theme, this::press);
        this.race = new RaceWindow(stage, workbench, engine, theme, this::press);
        this.pad = new PadModel(workbench, engine);
        this.padWindow = new PadWindow(stage, pad, theme, this::press);
        this.view = new ViewActions(workbench, map, floor, preferences, log);
        this.tour = new Tour(preferences.tourSeen());
        map.reducedMotion().bind(preferences.reducedMotion());
        workbench.playback().reducedMotion().bind(preferences.reducedMotion());
        map.nameTags().bind(preferences.presentation());
        map.upon().bind(floor.uponMap());
        this.actions = new Actions(
                List.of(
                        files.group(),
                        EditActions.of(workbench, finder),
                        RunActions.of(workbench, map.swarm(), race::open, new PadActions(pad, floor, padWindow::open)),
                        view.group(),
                        HelpActions.of(
                                () -> help().toggle(stage, map.instruments().name()),
                                tour,
                                () -> help().openLast(stage))),
                Stream.of(
                                PublishActions.keys(publishing),
                                files.presenter(),
                                RunActions.methods(workbench),
                                RunActions.phases(workbench),
                                InstrumentActions.keys(map),
                                view.keys())
                        .flatMap(List::stream)
                        .toList());
        this.keys = new Keys(actions);
        map.instruments().instrument().subscribe((_, held) -> makeRoom(held.isPresent()));
        // A presentation folds everything away; what is held is still to be read.
        preferences
                .presentation()
                .subscribe((_, _) -> Platform.runLater(
                        () -> makeRoom(map.instruments().instrument().get().isPresent())));
        this.root = FxmlFile.MAIN.load(controllers()::get);
    }

    /// The numbers of an instrument stand where the step panel does.
    private void makeRoom(boolean held) {
        if (held && !floor.open(Pane.STEP).getValue()) {
            floor.toggle(Pane.STEP);
        }
    }

    private Catalogue catalogue() {
        return new Catalogue(workbench, actions, methods::add, methods.rateCommands());
    }

    private Map<Class<?>, Object> controllers() {
        return Map.ofEntries(
                Map.entry(DeckView.class, new DeckView(documents, lecture)),
                Map.entry(PublishView.class, new PublishView(publishing)),
                Map.entry(FigureExportView.class, new FigureExportView(publishing)),
                Map.entry(FilmExportView.class, new FilmExportView(publishing)),
                Map.entry(TableExportView.class, new TableExportView(publishing)),
                Map.entry(OfferView.class, new OfferView(documents)),
                Map.entry(FinderView.class, new FinderView(finder)),
                Map.entry(LayersView.class, new LayersView(view.layers(), theme)),
                Map.entry(SwarmView.class, new SwarmView(map.swarm())),
                Map.entry(TourView.class, new TourView(tour)),
                Map.entry(FloorView.class, frame),
                Map.entry(MenuView.class, new MenuView(actions, theme)),
                Map.entry(
                        FormulaBarView.class,
                        new FormulaBarView(new FormulaBarViewModel(workbench), preferences.presentation())),
                Map.entry(MapView.class, new MapView(map, theme)),
                Map.entry(SurfaceView.class, new SurfaceView(surface, theme)),
                Map.entry(OutlookView.class, new OutlookView(map)),
                Map.entry(InstrumentView.class, new InstrumentView(map.instruments(), theme)),
                Map.entry(InstrumentsButton.class, new InstrumentsButton(InstrumentActions.of(map))),
                Map.entry(MethodsView.class, new MethodsView(methods, pad, theme, padWindow::open)),
                Map.entry(StepView.class, new StepView(new StepViewModel(workbench), theme)),
                Map.entry(
                        ChartView.class,
                        new ChartView(new ChartViewModel(workbench, fans), theme, ChartActions.menu(workbench))),
                Map.entry(
                        TransportView.class,
                        new TransportView(
                                new TransportViewModel(workbench, preferences.presentation(), lecture.place()))));
    }

    Parent root() {
        return root;
    }

    Workbench workbench() {
        return workbench;
    }

    /// Does what a key stands for.
    void press(KeyEvent event) {
        press(event, root.getScene().getFocusOwner());
    }

    private void press(KeyEvent event, Node focused) {
        keys.press(event, focused);
    }

    /// Returns the keys to the map.
    void focusMap() {
        root.lookup(".map-canvas").requestFocus();
    }

    /// Makes what nobody had to wait for.
    void makeTheRest() {
        Ahead.goOn();
        frame.makeTheRest();
    }

    /// Does `then` once the first map is on the screen.
    void whenMapIsSeen(Runnable then) {
        FirstMap.await(map, then);
    }

    /// Made when it is first asked for, since most lectures do without it.
    private HelpView help() {
        if (help == null) {
            help = new HelpView(HelpPages.of(actions), theme, workbench::type);
        }
        return help;
    }

    /// The table of the run, beside the window.
    LogWindow log() {
        return log;
    }

    /// The window is made anew; this one hears nothing more.
    void end() {
        if (help != null) {
            help.close();
        }
        log.end();
        race.end();
        padWindow.end();
        theme.end();
        floor.end();
    }
}
