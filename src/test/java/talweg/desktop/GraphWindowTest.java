package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import talweg.export.Palettes;
import talweg.field.GraphRange;
import talweg.field.calculus.Landscape;
import talweg.figure.Role;
import talweg.figure.Theme;
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
        return person.at((x + 5) / 10, (heights().high() - f(x)) / heights().width());
    }

    private static Domain.Range heights() {
        return GraphRange.of(
                Landscape.of(CompiledFunction.of((Formula) Formula.parse(FORMULA))), new Domain.Range(-5, 5));
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

    @Test
    void aPhaseOfTheStepIsMarkedOnTheGraph() {
        robot.push(KeyCode.ESCAPE).push(KeyCode.HOME);
        Person.await("no tangent is marked as a gradient", () -> gradientRise().isEmpty());
        robot.push(KeyCode.PERIOD);
        Person.await("the gradient is marked", () -> gradientRise().isPresent());
        double scale = person.map().getLayoutBounds().getHeight()
                / heights().width()
                / (person.map().getLayoutBounds().getWidth() / 10);
        double slope = 4 * x() * x() * x() - 6 * x() + 1;
        assertThat(gradientRise().orElseThrow()).isCloseTo(slope * scale, withinPercentage(10));
        robot.push(KeyCode.COMMA);
        Person.await(
                "it is gone in the step before or at the start",
                () -> gradientRise().isEmpty());
    }

    /// How many pixels upwards for each to the right a line in the colour of gradients goes; empty if there is none.
    private static OptionalDouble gradientRise() {
        int colour = Palettes.load(Theme.LIGHT).colour(Role.PROBE_GRADIENT);
        int width = (int) person.map().getLayoutBounds().getWidth();
        int[] pixels = person.pixels(person.map());
        int[] seen = IntStream.range(0, pixels.length)
                .filter(i -> pixels[i] == colour)
                .toArray();
        if (seen.length < 20) {
            return OptionalDouble.empty();
        }
        // The line of least squares through the pixels, upright as it may be: x over y.
        double meanX = Arrays.stream(seen).map(i -> i % width).average().orElseThrow();
        double meanY = Arrays.stream(seen).map(i -> i / width).average().orElseThrow();
        double xy = Arrays.stream(seen)
                .mapToDouble(i -> (i % width - meanX) * (i / width - meanY))
                .sum();
        double yy = Arrays.stream(seen)
                .mapToDouble(i -> (i / width - meanY) * (i / width - meanY))
                .sum();
        return OptionalDouble.of(-yy / xy);
    }
}
