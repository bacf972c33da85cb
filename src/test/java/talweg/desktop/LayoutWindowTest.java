package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import talweg.desktop.preference.Language;
import talweg.session.MapPart;

/// The window in all sizes, with texts of all sizes, in both languages: nothing is cut off and nothing overlaps.
class LayoutWindowTest {
    /// Boxes that put their children beside each other.
    private static final Set<Class<? extends Parent>> BOXES =
            Set.of(HBox.class, VBox.class, FlowPane.class, GridPane.class);

    private static Person person;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
        person.openTheFirstScene();
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    @BeforeEach
    void beginInEnglish() {
        show(1000, 800, 100, Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 750, 75",
        "1024, 768, 100",
        "1024, 768, 150",
        "1024, 768, 250",
        "1280, 800, 100",
        "1280, 800, 200",
        "1920, 1080, 100",
        "3840, 2160, 175",
        "3840, 2160, 250"
    })
    void nothingIsCutOffOrOverlaps(double width, double height, int percent) {
        for (Language language : Language.values()) {
            show(width, height, percent, language);
            List<String> mistakes = WaitForAsyncUtils.waitForAsyncFx(30_000, this::mistakes);
            assertThat(mistakes).as(language.endonym()).isEmpty();
        }
    }

    @Test
    void everyMenuFitsIntoALowWindow() {
        for (Language language : Language.values()) {
            show(1000, 750, 100, language);
            for (Menu menu :
                    person.robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus()) {
                person.robot.interact(menu::show);
                double height = heightOfThePopup();
                person.robot.interact(menu::hide);
                assertThat(height).as(menu.getText()).isBetween(20.0, 600.0);
            }
        }
    }

    private static double heightOfThePopup() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .mapToDouble(Window::getHeight)
                        .max()
                        .orElseThrow());
    }

    @Test
    void thePresentationGivesTheMapFourFifthsOfTheWindow() {
        show(1024, 768, 100, Language.ENGLISH);
        person.robot.interact(() -> person.map().requestFocus());
        person.robot.push(KeyCode.P);
        layOut();
        Bounds map = inScene(person.map());
        assertThat(map.getWidth() * map.getHeight())
                .isGreaterThan(0.8
                        * person.map().getScene().getWidth()
                        * person.map().getScene().getHeight());
        assertThat(person.robot.lookup(".menu-bar").query().isVisible()
                        && person.robot.lookup(".menu-row").query().isVisible())
                .isFalse();
        person.robot.push(KeyCode.ESCAPE);
        layOut();
        assertThat(person.robot.lookup(".menu-row").query().isVisible()).isTrue();
    }

    @Test
    void whatIsPressedOnTheMapStaysBesideThePanelThatStandsUponIt() {
        person.openTheFirstScene();
        person.robot.push(KeyCode.S);
        layOut();
        double edge = inScene(person.robot.lookup(".step").query()).getMinX();
        assertThat(edge).isLessThan(inScene(person.map()).getMaxX());
        for (String part : List.of("#layers", "#captionClose")) {
            assertThat(inScene(person.robot.lookup(part).query()).getMaxX())
                    .as(part)
                    .isLessThan(edge);
        }
        person.robot.push(KeyCode.S);
        layOut();
        assertThat(inScene(person.robot.lookup("#layers").query()).getMaxX()).isGreaterThan(edge);
    }

    @Test
    void aMapThatIsAStripIsNotCoveredByItsCaption() {
        person.openTheFirstScene();
        assertThat(person.robot.lookup("#captionPlate").query().isVisible()).isTrue();
        show(1000, 500, 200, Language.ENGLISH);
        assertThat(person.robot.lookup("#captionPlate").query().isVisible()).isFalse();
        show(1000, 800, 100, Language.ENGLISH);
        assertThat(person.robot.lookup("#captionPlate").query().isVisible()).isTrue();
    }

    @Test
    void theStepPanelSlidesOverANarrowMapAndGoesAgain() {
        double width = inScene(person.map()).getWidth();
        person.robot.interact(() -> person.map().requestFocus());
        person.robot.push(KeyCode.S);
        layOut();
        Node step = person.robot.lookup(".step").query();
        assertThat(step.isVisible()).isTrue();
        assertThat(inScene(person.map()).getWidth()).isEqualTo(width);
        person.robot.push(KeyCode.S);
        assertThat(step.isVisible()).isFalse();
    }

    @Test
    void aClickOnAHeadFoldsItsPane() {
        double width = inScene(person.map()).getWidth();
        person.robot.clickOn(".methods .pane-head .caption");
        layOut();
        assertThat(inScene(person.map()).getWidth()).isGreaterThan(width);
        person.robot.clickOn("#methods-strip");
        layOut();
        assertThat(inScene(person.map()).getWidth()).isEqualTo(width);
    }

    @Test
    void aSampleWithParametersFitsIntoTheNarrowestWindow() {
        person.robot.interact(() -> person.application
                .workbench()
                .open(talweg.session.Scene.of(person.application
                        .workbench()
                        .library()
                        .function("rosenbrock")
                        .orElseThrow())));
        show(1024, 768, 150, Language.GERMAN);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(30_000, this::mistakes)).isEmpty();
        show(1024, 768, 250, Language.ENGLISH);
        assertThat(inScene(person.map()).getHeight()).isGreaterThan(20);
    }

    @Test
    void theLayersAreSwitchedInTheirPopover() {
        person.robot.clickOn("#layers");
        person.robot.clickOn("Gradient arrows");
        assertThat(parts()).doesNotContain(MapPart.GRADIENTS);
        person.robot.clickOn("Gradient arrows").push(KeyCode.ESCAPE);
        assertThat(parts()).contains(MapPart.GRADIENTS);
    }

    @Test
    void controlPlusMakesTheMapAndTheTextsLarger() {
        person.robot.interact(() -> person.map().requestFocus());
        double height =
                person.robot.lookup("#library").query().getLayoutBounds().getHeight();
        person.robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        layOut();
        assertThat(person.robot.lookup("#library").query().getLayoutBounds().getHeight())
                .isGreaterThan(1.2 * height);
        assertThat(person.map().getLocalToSceneTransform().getMxx()).isEqualTo(1.25);
        person.robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        layOut();
        assertThat(person.map().getLocalToSceneTransform().getMxx()).isEqualTo(1);
    }

    private static Set<MapPart> parts() {
        return person.application.workbench().scene().get().appearance().parts();
    }

    @Test
    void everythingIsFoundByTypingAFewLetters() {
        person.robot.interact(() -> person.map().requestFocus());
        person.robot.push(KeyCode.CONTROL, KeyCode.K);
        person.robot.write("hohenl");
        person.robot.push(KeyCode.ENTER);
        Person.await(
                "the level curves are gone",
                () -> !person.application
                        .workbench()
                        .scene()
                        .get()
                        .appearance()
                        .parts()
                        .contains(talweg.session.MapPart.CONTOURS));
        assertThat(person.map().isFocused()).isTrue();
        person.robot.push(KeyCode.L);
    }

    @Test
    void tabGoesFromTheFunctionToTheMapAndOn() {
        person.robot.interact(() -> person.robot.lookup("#library").query().requestFocus());
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            person.robot.push(KeyCode.TAB);
            Node focused = person.map().getScene().getFocusOwner();
            Stream.of(".methods", ".map", ".transport", ".chart")
                    .filter(place -> isIn(focused, place))
                    .filter(place -> order.isEmpty() || !order.getLast().equals(place))
                    .forEach(order::add);
        }
        assertThat(order).containsSubsequence(".methods", ".map", ".transport", ".chart");
    }

    private static boolean isIn(Node node, String query) {
        Node at = node;
        while (at != null && !at.getStyleClass().contains(query.substring(1))) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void show(double width, double height, int percent, Language language) {
        // The screen has 1000 pixels; a window four times as large is shown with everything a quarter of its size.
        int part = width > 2000 ? 4 : width > 1000 ? 2 : 1;
        person.robot.interact(() -> {
            person.application.preferences().language().set(language);
            person.application.preferences().scale().set(percent / part);
            person.map().getScene().getWindow().setWidth(width / part);
            person.map().getScene().getWindow().setHeight(height / part);
        });
        layOut();
    }

    private static void layOut() {
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < 3; i++) {
            person.robot.interact(() -> {
                person.map().getScene().getRoot().applyCss();
                person.map().getScene().getRoot().layout();
            });
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private List<String> mistakes() {
        Scene scene = person.map().getScene();
        List<String> found = new ArrayList<>();
        look(scene.getRoot(), scene, false, found);
        return found;
    }

    private void look(Node node, Scene scene, boolean scrolled, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            found.add("cut: " + labeled.getText() + " in " + path(node));
        }
        if (node instanceof Control && !scrolled && isOutside(node, scene)) {
            found.add("outside: " + path(node) + " " + inScene(node));
        }
        if (node instanceof Parent parent) {
            if (BOXES.contains(parent.getClass())) {
                overlaps(parent, found);
            }
            boolean inside = scrolled || parent instanceof ScrollPane;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, scene, inside, found));
        }
    }

    /// Whether the text that is shown is not the text that there is.
    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> text.isVisible()
                        && text.getText().contains(labeled.getEllipsisString())
                        && !labeled.getText().contains(labeled.getEllipsisString()));
    }

    private static boolean isOutside(Node node, Scene scene) {
        Bounds bounds = inScene(node);
        return bounds.getMinX() < -1
                || bounds.getMinY() < -1
                || bounds.getMaxX() > scene.getWidth() + 1
                || bounds.getMaxY() > scene.getHeight() + 1;
    }

    private static void overlaps(Parent box, List<String> found) {
        List<Node> shown = box.getChildrenUnmodifiable().stream()
                .filter(child -> child.isVisible() && child.isManaged())
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                Bounds one = shown.get(i).getLayoutBounds();
                if (one.getWidth() > 0 && overlap(shown.get(i), shown.get(j))) {
                    found.add("overlap: " + path(shown.get(i)) + " and " + path(shown.get(j)));
                }
            }
        }
    }

    private static boolean overlap(Node one, Node other) {
        Bounds a = placed(one);
        Bounds b = placed(other);
        double right = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return right > 1.5 && down > 1.5;
    }

    /// Without shadows.
    private static Bounds placed(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static String path(Node node) {
        List<String> names = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            names.addFirst(at.getId() == null ? at.getClass().getSimpleName() + at.getStyleClass() : "#" + at.getId());
        }
        return String.join(" > ", names.subList(Math.max(0, names.size() - 4), names.size()));
    }
}
