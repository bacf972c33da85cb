package talweg.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Choice;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Shortcut;
import talweg.desktop.chart.ChartActions;
import talweg.desktop.layers.Layers;
import talweg.desktop.layout.FloorModel;
import talweg.desktop.map.MapViewModel;
import talweg.desktop.map.OutlookModel;
import talweg.desktop.preference.Language;
import talweg.desktop.preference.Preferences;
import talweg.desktop.workbench.Workbench;
import talweg.figure.Theme;
import talweg.function.Words;
import talweg.session.Appearance;
import talweg.session.Arrows;
import talweg.session.MapColours;
import talweg.session.MapPart;
import talweg.session.Outlook;
import talweg.session.Pane;
import talweg.session.Scale;
import talweg.session.Scene;
import talweg.session.Shown;

/// The menu View.
final class ViewActions {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final MapViewModel map;
    private final FloorModel floor;
    private final Preferences preferences;
    private final LogWindow log;
    private final ObservableValue<Appearance> look;

    ViewActions(Workbench workbench, MapViewModel map, FloorModel floor, Preferences preferences, LogWindow log) {
        this.log = log;
        this.workbench = workbench;
        this.map = map;
        this.floor = floor;
        this.preferences = preferences;
        this.look = workbench.scene().map(Scene::appearance);
    }

    ActionGroup group() {
        return new ActionGroup(
                WORDS.say("menu.view"),
                List.of(
                        layers().menu(WORDS.say("menu.layers")),
                        outlook(),
                        SectionActions.of(map.section()),
                        InstrumentActions.of(map),
                        panels(),
                        size(),
                        Entry.GAP,
                        Action.of(WORDS.say("menu.fit"), Shortcut.plain(KeyCode.DIGIT0), map::fit),
                        Action.of(WORDS.say("menu.pin"), Shortcut.plain(KeyCode.X), map::pinProbe),
                        Action.of(WORDS.say("menu.curtain"), Shortcut.plain(KeyCode.C), map::toggleCurtain)
                                .switching(map.curtain().down()),
                        Entry.GAP,
                        presentation(),
                        fullScreen(),
                        Entry.GAP,
                        theme(),
                        language(),
                        reducedMotion()));
    }

    private ActionGroup outlook() {
        OutlookModel model = map.outlook();
        ObservableValue<Outlook> outlook = model.changes();
        return new ActionGroup(
                WORDS.say("menu.outlook"),
                List.of(
                        Action.of(
                                        WORDS.say("outlook.surface"),
                                        Shortcut.plain(KeyCode.Z),
                                        () -> model.toggle(Shown.SURFACE))
                                .switching(outlook.map(now -> now.shown() == Shown.SURFACE))
                                .onlyIf(map.maps()),
                        Action.of(WORDS.say("outlook.both"), Shortcut.plain(KeyCode.V), () -> model.toggle(Shown.BOTH))
                                .switching(outlook.map(now -> now.shown() == Shown.BOTH))
                                .onlyIf(map.maps()),
                        Choice.of(
                                WORDS.say("outlook.height"),
                                Scale.values(),
                                s -> WORDS.say("scale." + s.name()),
                                outlook.map(Outlook::height),
                                s -> model.look(now -> now.withHeight(s))),
                        Action.of(
                                WORDS.say("outlook.reset"),
                                () -> model.look(now ->
                                        Outlook.STANDARD.withShown(now.shown()).withHeight(now.height())))));
    }

    private ActionGroup panels() {
        return new ActionGroup(
                WORDS.say("menu.panels"),
                List.of(
                        pane("menu.methods", Pane.METHODS, KeyCode.M),
                        pane("menu.step", Pane.STEP, KeyCode.S),
                        pane("menu.chartsPane", Pane.CHARTS, KeyCode.D),
                        ChartActions.menu(workbench),
                        Entry.GAP,
                        Action.of(WORDS.say("menu.table"), Shortcut.plain(KeyCode.T), log::toggle)
                                .switching(log.showing())));
    }

    private ActionGroup size() {
        return new ActionGroup(
                WORDS.say("menu.size"),
                List.of(
                        Action.of(WORDS.say("menu.larger"), Shortcut.control(KeyCode.PLUS), preferences::enlarge)
                                .onlyIf(preferences.scale().map(now -> now.intValue() < Preferences.LARGEST)),
                        Action.of(WORDS.say("menu.smaller"), Shortcut.control(KeyCode.MINUS), preferences::shrink)
                                .onlyIf(preferences.scale().map(now -> now.intValue() > Preferences.SMALLEST)),
                        Action.of(
                                WORDS.say("menu.usualSize"),
                                Shortcut.control(KeyCode.DIGIT0),
                                preferences::resetScale)));
    }

    private Action fullScreen() {
        BooleanProperty full = preferences.fullScreen();
        return Action.of(WORDS.say("menu.fullScreen"), Shortcut.plain(KeyCode.F11), () -> full.set(!full.get()))
                .switching(full.asObject());
    }

    /// What the popover on the map offers, and the menu under Layers.
    Layers layers() {
        return new Layers(
                List.of(
                        part("menu.heat", MapPart.HEAT, KeyCode.H),
                        part("menu.basins", MapPart.BASINS, KeyCode.B),
                        part("menu.contours", MapPart.CONTOURS, KeyCode.L),
                        part("menu.gradients", MapPart.GRADIENTS, KeyCode.G),
                        descent(),
                        paths(),
                        future()),
                colours(),
                scale(),
                aspect());
    }

    /// The same keys elsewhere on the keyboard: at the numbers, and where + needs Shift.
    List<Action> keys() {
        return List.of(
                Action.of(
                                WORDS.say("menu.presentation"),
                                Shortcut.plain(KeyCode.ESCAPE),
                                preferences::togglePresentation)
                        .onlyIf(preferences.presentation()),
                Action.of(WORDS.say("menu.basins"), Shortcut.plain(KeyCode.ESCAPE), () -> map.toggle(MapPart.BASINS))
                        .onlyIf(look.map(now -> now.parts().contains(MapPart.BASINS))),
                Action.of(WORDS.say("menu.larger"), Shortcut.control(KeyCode.EQUALS), preferences::enlarge),
                Action.of(WORDS.say("menu.larger"), Shortcut.controlShift(KeyCode.EQUALS), preferences::enlarge),
                Action.of(WORDS.say("menu.larger"), Shortcut.controlShift(KeyCode.PLUS), preferences::enlarge),
                Action.of(WORDS.say("menu.larger"), Shortcut.control(KeyCode.ADD), preferences::enlarge),
                Action.of(WORDS.say("menu.smaller"), Shortcut.control(KeyCode.SUBTRACT), preferences::shrink),
                Action.of(WORDS.say("menu.usualSize"), Shortcut.control(KeyCode.NUMPAD0), preferences::resetScale));
    }

    private Action part(String key, MapPart part, KeyCode code) {
        return Action.of(WORDS.say(key), Shortcut.plain(code), () -> map.toggle(part))
                .switching(look.map(now -> now.parts().contains(part)))
                .onlyIf(map.maps());
    }

    private Action descent() {
        return Action.of(WORDS.say("menu.descent"), map::toggleArrows)
                .switching(look.map(now -> now.arrows() == Arrows.DESCENT))
                .onlyIf(map.maps());
    }

    private Action paths() {
        return Action.of(WORDS.say("menu.paths"), () -> map.toggle(MapPart.PATHS))
                .switching(look.map(now -> now.parts().contains(MapPart.PATHS)));
    }

    private Action aspect() {
        return Action.of(WORDS.say("menu.aspect"), () -> change(now -> now.withEqualAspect(!now.equalAspect())))
                .switching(look.map(Appearance::equalAspect))
                .onlyIf(map.maps());
    }

    private Action pane(String key, Pane pane, KeyCode code) {
        return Action.of(WORDS.say(key), Shortcut.plain(code), () -> floor.toggle(pane))
                .switching(floor.open(pane));
    }

    private Action presentation() {
        return Action.of(WORDS.say("menu.presentation"), Shortcut.plain(KeyCode.P), preferences::togglePresentation)
                .switching(preferences.presentation());
    }

    private Action reducedMotion() {
        return Action.of(WORDS.say("menu.reducedMotion"), preferences::toggleReducedMotion)
                .switching(preferences.reducedMotion());
    }

    private Action future() {
        return Action.of(
                        WORDS.say("menu.future"),
                        () -> workbench.future().set(!workbench.future().get()))
                .switching(workbench.future().asObject());
    }

    private Choice colours() {
        return Choice.of(
                WORDS.say("menu.colourMap"),
                MapColours.values(),
                c -> WORDS.say("colours." + c.name()),
                look.map(Appearance::colours),
                c -> change(now -> now.withColours(c)));
    }

    private Choice scale() {
        return Choice.of(
                WORDS.say("menu.scale"),
                Scale.values(),
                s -> WORDS.say("scale." + s.name()),
                look.map(Appearance::scale),
                s -> change(now -> now.withScale(s)));
    }

    private Choice theme() {
        List<Action> options = new ArrayList<>();
        options.add(
                Action.of(WORDS.say("theme.system"), preferences::followTheme).switching(preferences.followsTheme()));
        for (Theme theme : Theme.values()) {
            options.add(Action.of(WORDS.say("theme." + theme.name()), () -> preferences.choose(theme))
                    .switching(preferences
                            .theme()
                            .flatMap(now -> preferences.followsTheme().map(follows -> !follows && now == theme))));
        }
        return new Choice(WORDS.say("menu.theme"), options);
    }

    private Choice language() {
        return Choice.of(
                WORDS.say("menu.language"),
                Language.values(),
                Language::endonym,
                preferences.language(),
                preferences.language()::set);
    }

    private void change(UnaryOperator<Appearance> change) {
        workbench.change(scene -> scene.withAppearance(change.apply(scene.appearance())));
    }
}
