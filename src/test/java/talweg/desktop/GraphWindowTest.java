package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import talweg.field.GraphRange;
import talweg.field.calculus.Landscape;
import talweg.formula.Formula;
import talweg.function.Domain;
import talweg.kernel.CompiledFunction;

/// A function of one variable in the hands of a person.
class GraphWindowTest {
    private static final String FORMULA = "f(x) = x^4 - 3x^2 + x";
    private static Person person;
    private static FxRobot robot;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
        robot = person.robot;
        person.openTheFirstScene();
        person.type(FORMULA);
        Person.await("there is one variable", () -> person.rowOf("x").size() == 1);
        robot.push(KeyCode.ESCAPE);
        Person.await("the graph stands", person::isSettled);
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    private static double f(double x) {
        return x * x * x * x - 3 * x * x + x;
    }

    /// The pixel of the screen where the graph has x.
    private static Point2D on(double x) {
        Domain.Range heights = GraphRange.of(
                Landscape.of(CompiledFunction.of((Formula) Formula.parse(FORMULA))), new Domain.Range(-5, 5));
        return person.at((x + 5) / 10, (heights.high() - f(x)) / heights.width());
    }

    private static double x() {
        return Double.parseDouble(person.rowOf("x").getFirst().replace('−', '-'));
    }

    /// The part of the pixels of a column of the map that are dark, from the top: where the curve is.
    private static double curveAt(double x) {
        Bounds map = person.map().getLayoutBounds();
        int width = (int) map.getWidth();
        int[] pixels = person.pixels(person.map());
        int height = pixels.length / width;
        int column = (int) Math.round((x + 5) / 10 * width);
        for (int row = 0; row < height; row++) {
            if (Person.luminance(pixels[row * width + column]) < 60) {
                return (double) row / height;
            }
        }
        return Double.NaN;
    }

    private static String sentence() {
        return person.label("#instrument-sentence").getText();
    }

    /// The slope of the secant as the panel says it.
    private static double slope() {
        return Double.parseDouble(sentence()
                .replaceAll(".*secant has the slope (\\S+), the.*", "$1")
                .replace('−', '-'));
    }

    @Test
    void aFunctionOfOneVariableIsAGraphOnWhichTheStartIsDraggedAndTheSecantTurns() {
        Point2D top = person.at(0, 0);
        double height = person.map().getLayoutBounds().getHeight();
        assertThat(Arrays.asList(-0.9, 0.6, 1.2))
                .allSatisfy(x -> assertThat(curveAt(x) * height)
                        .isBetween(on(x).getY() - top.getY() - 8, on(x).getY() - top.getY() + 8));

        robot.drag(on(x()), MouseButton.PRIMARY).dropTo(on(-1.5).add(0, -120));
        Person.await("the start has been dragged along the graph", () -> Math.abs(x() + 1.5) < 0.03);
        double start = x();
        robot.push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
        Person.await("one step has been made", () -> Math.abs(x() - start) > 1e-3);
        robot.push(KeyCode.HOME);
        Person.await("and taken back", () -> x() == start);

        person.choose("View", "Instruments", "Secant and tangent");
        Person.await("its slope is said", () -> sentence().contains("secant has the slope"));
        assertThat(slope()).isCloseTo(f(start + 1) - f(start), within(1e-3));
        robot.drag(on(start + 1), MouseButton.PRIMARY).dropTo(on(start + 0.5));
        Person.await("h is about a half", () -> Math.abs(slope() - (f(start + 0.5) - f(start)) / 0.5) < 0.2);
        assertThat(robot.lookup("#instrument-panel").query().lookupAll(".slider"))
                .hasSize(1);
        robot.interact(() -> {
            Slider slider = (Slider) robot.lookup("#instrument-panel").query().lookup(".slider");
            slider.setValue(slider.getMin());
        });
        Person.await("with h = 1e−16 it lies flat", () -> slope() == 0);
        robot.push(KeyCode.ESCAPE);
    }
}
