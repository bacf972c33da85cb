package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import talweg.desktop.control.Magnified;
import talweg.desktop.control.NextPulse;
import talweg.desktop.ensemble.SwarmImage;
import talweg.desktop.ensemble.SwarmPicture;
import talweg.desktop.section.SectionPlate;
import talweg.desktop.theme.ThemeModel;
import talweg.figure.Box;
import talweg.figure.Palette;

/// The map: paints what the model says, and lets [MapInput] tell it what the hand does.
public final class MapView {
    private final MapViewModel model;
    private final MapPictures pictures;
    private final ProbePicture probing;
    private final MapNotices notices;
    private final ThemeModel theme;

    private final NextPulse ground = NextPulse.of(this::paintGround);
    private final NextPulse paths = NextPulse.of(this::paintPaths);
    private final NextPulse probe = NextPulse.of(this::paintProbe);
    private final NextPulse swarm = NextPulse.of(this::paintSwarm);
    private final SwarmImage dots = new SwarmImage();
    private ReadoutPlace place;
    private ReadoutPlace judging;
    private Covers covers;
    private Covers judged;
    private StandingAside aside;
    private SectionPlate plane;

    @FXML
    private Magnified magnified;

    @FXML
    private Region surface;

    @FXML
    private MapCanvas canvas;

    @FXML
    private Pane overlay;

    @FXML
    private Label mistake;

    @FXML
    private Label notice;

    @FXML
    private Label swarmSummary;

    @FXML
    private Pane captionPlate;

    @FXML
    private Label caption;

    @FXML
    private Button curtain;

    @FXML
    private Pane verdictPlate;

    @FXML
    private Label verdict;

    @FXML
    private VBox section;

    @FXML
    private VBox basins;

    @FXML
    private Label remarks;

    @FXML
    private Node layers;

    @FXML
    private Label readout;

    /// A view of `model`.
    public MapView(MapViewModel model, ThemeModel theme) {
        this.model = model;
        this.theme = theme;
        this.pictures = new MapPictures(model);
        this.probing = new ProbePicture(model);
        this.notices = new MapNotices(model);
    }

    @FXML
    private void initialize() {
        theme.factor().addListener((_, before, now) -> model.magnify(now / before));
        magnified.factor().bind(theme.factor());
        canvas.density().bind(theme.factor());
        canvas.widthProperty().subscribe(_ -> model.resize(canvas.frame()));
        canvas.heightProperty().subscribe(_ -> model.resize(canvas.frame()));
        place = new ReadoutPlace(readout, canvas);
        judging = new ReadoutPlace(verdictPlate, canvas);
        covers = new Covers(
                canvas,
                List.of(curtain, mistake, notice, swarmSummary, captionPlate, section, basins, remarks, layers));
        judged = new Covers(canvas, List.of(verdictPlate));
        aside = new StandingAside(layers);
        pictures.covered()
                .bind(Bindings.createObjectBinding(() -> both(covers, judged), covers.boxes(), judged.boxes()));
        followChanges();
        say(mistake, mistake, notices.mistake());
        say(notice, notice, notices.notice());
        say(swarmSummary, swarmSummary, model.swarm().summary());
        say(caption, captionPlate, roomyCaption());
        say(curtain, curtain, model.predictions().whileDown());
        say(verdict, verdictPlate, model.predictions().verdicts().map(Verdict::brief));
        explainVerdict();
        say(remarks, remarks, MapRemarks.of(model));
        plane = new SectionPlate(model.section(), theme);
        plane.showOn(section);
        new BasinsPlate(model, theme).showOn(basins);
        new StartView(model, canvas).showOn(overlay);
        new MapInput(model, new MapGestures(new Hand(model, pictures::signposts)), canvas).listen();
        new MapRoom((Pane) magnified.getParent(), magnified, overlay, surface, captionPlate)
                .share(model, theme, pictures.upon());
        FlightTimer.passTo(model.camera());
        Patience.with(model.workbench().runs().runs(), pictures.waiting());
    }

    private void followChanges() {
        MapSources sources = new MapSources(model, theme, pictures);
        ground.follow(sources.ground());
        paths.follow(sources.paths());
        swarm.follow(sources.swarm());
        probe.follow(sources.probe());
        canvas.insert(dots);
        model.swarm().picture().subscribe(now -> now.ifPresentOrElse(this::show, dots::clear));
    }

    /// The caption, where it would not cover the whole map.
    private ObservableValue<String> roomyCaption() {
        return Bindings.when(canvas.heightProperty().lessThan(GroundPicture.LOW))
                .then("")
                .otherwise(notices.caption());
    }

    private static List<Box> both(Covers one, Covers other) {
        List<Box> boxes = new ArrayList<>(one.boxes().get());
        boxes.addAll(other.boxes().get());
        return List.copyOf(boxes);
    }

    /// The other methods, for whoever asks.
    private void explainVerdict() {
        Tooltip all = new Tooltip();
        all.textProperty().bind(model.predictions().verdicts().map(Verdict::whole));
        verdict.setTooltip(all);
    }

    private static void say(Labeled label, Node plate, ObservableValue<String> text) {
        label.textProperty().bind(text);
        plate.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        plate.managedProperty().bind(plate.visibleProperty());
    }

    @FXML
    private void closeCaption() {
        model.closeCaption();
        canvas.requestFocus();
    }

    @FXML
    private void raiseCurtain() {
        model.toggleCurtain();
        canvas.requestFocus();
    }

    @FXML
    private void closeVerdict() {
        model.predictions().close();
        canvas.requestFocus();
    }

    private Palette palette() {
        return theme.palette().get();
    }

    private void paintGround() {
        pictures.ground().ifPresent(figure -> canvas.paintGround(figure, palette()));
        canvas.follow(model.view().get());
    }

    /// The ground goes along in the same frame, or paths would swim on it where frames take long.
    private void paintPaths() {
        canvas.follow(model.view().get());
        if (canvas.isBusy(paths::ask)) {
            return;
        }
        canvas.paintPaths(
                pictures.paths(),
                pictures.furniture(),
                pictures.decorations(),
                model.view().get(),
                pictures.free(),
                palette());
        List<Box> markers = pictures.markerBoxes();
        aside.show(covers.box(layers), canvas.density().get(), markers.getFirst(), markers.subList(1, markers.size()));
        plane.makeRoom(
                covers.box(section),
                markers.getFirst(),
                canvas.getWidth() / canvas.density().get());
        placeVerdict();
        placeReadout();
    }

    private void paintSwarm() {
        dots.follow(model.view().get());
        model.swarm().show(model.view().get(), palette(), canvas.density().get());
    }

    private void show(SwarmPicture picture) {
        dots.paint(picture);
        dots.follow(model.view().get());
    }

    /// Beside the start, the flags and the ends of which it speaks.
    private void placeVerdict() {
        if (verdictPlate.isVisible()) {
            List<Box> others = new ArrayList<>(pictures.taken());
            others.removeAll(judged.boxes().get());
            judging.choose(
                    others,
                    Optional.empty(),
                    model.view().get(),
                    pictures.free().frame());
        }
    }

    private void paintProbe() {
        canvas.paintProbe(probing.layers(), model.view().get(), palette());
        readout.setText(probing.readout());
        readout.setVisible(!readout.getText().isEmpty());
        placeReadout();
    }

    /// Also when heads come along under it.
    private void placeReadout() {
        if (readout.isVisible()) {
            place.choose(
                    pictures.taken(),
                    model.probe().probe().get(),
                    model.view().get(),
                    pictures.free().frame());
        }
    }
}
