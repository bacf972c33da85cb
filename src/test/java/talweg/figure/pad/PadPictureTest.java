package talweg.figure.pad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talweg.engine.Progress;
import talweg.engine.RunRequest;
import talweg.engine.pad.Pad;
import talweg.engine.pad.PadAxis;
import talweg.engine.pad.PadTable;
import talweg.engine.pad.Theory;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.MapStyle;
import talweg.figure.Mark;
import talweg.function.Cancellation;
import talweg.method.Formulas;
import talweg.method.Method;
import talweg.method.Reading;
import talweg.method.Specification;

/// On a bowl with eigenvalues 2 and 20, momentum diverges beyond α = 2(1 + μ)/20.
class PadPictureTest {
    private static final Method MOMENTUM = method("momentum:lr=0.03,momentum=0.5");

    private static Method method(String specification) {
        return switch (Specification.parse(specification)) {
            case Reading.Valid<Method>(Method method) -> method;
            case Reading.Mistaken<Method> mistaken -> throw new AssertionError(mistaken.toString());
        };
    }

    private static Pad pad(Method method, int columns, int rows) {
        RunRequest request = RunRequest.of(Formulas.compile("x^2 + 10 y^2"), method, new double[] {3, 1}, 400)
                .withTolerance(1e-3);
        List<PadAxis> axes = PadAxis.usual(method.kind()).stream()
                .map(h -> new PadAxis(h, columns))
                .toList();
        return new Pad(
                request, axes.getFirst(), axes.stream().skip(1).findFirst().map(axis -> axis.in(rows)));
    }

    private static PadPicture picture(Pad pad, PadMeasure measure, double width) {
        PadTable table = PadTable.of(pad, Cancellation.NEVER, Progress.NONE);
        PadGround ground = PadGround.of(table, measure, OptionalDouble.of(0), 19, MapStyle.TALWEG);
        Optional<Theory> theory = Theory.at(pad.run().objective(), new double[2]);
        return PadPicture.of(
                ground, theory, pad.run().method(), OptionalDouble.empty(), MapStyle.TALWEG, Box.size(width, 300));
    }

    @Test
    void theBoundaryThatIsComputedLiesOnThatOfTheory() {
        PadPicture picture = picture(pad(MOMENTUM, 40, 20), PadMeasure.ITERATIONS, 400);
        PadAxis rate = picture.ground().table().pad().x();
        PadAxis momentum = picture.ground().table().pad().y().orElseThrow();
        Mark.Polylines boundary = picture.ground().boundary();
        assertThat(boundary.x().length).isGreaterThan(20);
        for (int i = 0; i < boundary.x().length; i++) {
            double expected = 2 * (1 + momentum.number(boundary.y()[i])) / 20;
            // Within a third of a cell: 400 steps do not tell 1.01 from 1.
            assertThat(boundary.x()[i]).isCloseTo(rate.fraction(expected), within(0.34 / 40));
        }
        Mark.Polylines theory = picture.limit().orElseThrow();
        double expected = 2 * (1 + momentum.number(theory.y()[64])) / 20;
        assertThat(theory.x()[64]).isCloseTo(rate.fraction(expected), within(1e-12));
    }

    @Test
    void thePointStandsAtItsSettingsAndTheStarAtPolyaks() {
        PadPicture picture = picture(pad(MOMENTUM, 9, 9), PadMeasure.VALUE, 400);
        PadAxis rate = picture.ground().table().pad().x();
        PadAxis momentum = picture.ground().table().pad().y().orElseThrow();
        assertThat(picture.point()).containsExactly(rate.fraction(0.03), momentum.fraction(0.5));
        double root = Math.sqrt(10);
        double best = 4 / Math.pow(Math.sqrt(20) + Math.sqrt(2), 2);
        assertThat(picture.optimum().orElseThrow())
                .containsExactly(
                        new double[] {rate.fraction(best), momentum.fraction(Math.pow((root - 1) / (root + 1), 2))},
                        within(1e-12));
    }

    @Test
    void tonesOfIterationsRiseWithThemAndWhatIsUnderWayHasTheLast() {
        PadPicture picture = picture(pad(MOMENTUM, 27, 18), PadMeasure.ITERATIONS, 400);
        PadTable table = picture.ground().table();
        double[] tones = picture.ground().tones().tones();
        for (int i = 0; i < tones.length; i++) {
            int column = i % table.columns();
            int row = i / table.columns();
            switch (table.status(column, row)) {
                case CONVERGED -> assertThat(tones[i]).isBetween(0.0, 0.9);
                case UNDER_WAY -> assertThat(tones[i]).isEqualTo(1);
                case DIVERGED, UNDEFINED -> assertThat(tones[i]).isNaN();
            }
        }
        int[] best = table.best().orElseThrow();
        assertThat(tones[best[1] * table.columns() + best[0]]).isZero();
        assertThat(picture.ground().tones().ticks().getLast().text()).isEqualTo("> 400");
    }

    @Test
    void numbersAlongTheSidesAreRoundInTheScaleOfTheHyperparameter() {
        PadPicture picture = picture(pad(MOMENTUM, 9, 9), PadMeasure.ITERATIONS, 400);
        List<String> texts = picture.decorations().stream()
                .filter(Decoration.Caption.class::isInstance)
                .map(decoration -> ((Decoration.Caption) decoration).text())
                .toList();
        assertThat(texts).contains("0.001", "0.1", "10", "α", "0", "0.9", "0.99", "0.999", "μ");
        assertThat(picture.decorations()).anyMatch(Decoration.ColourBar.class::isInstance);
        assertThat(picture(pad(MOMENTUM, 9, 9), PadMeasure.ITERATIONS, 250).decorations())
                .noneMatch(Decoration.ColourBar.class::isInstance);
    }

    @Test
    void aStripHasALineOfTheoryFromBottomToTop() {
        PadPicture picture = picture(pad(method("gd:lr=0.03"), 90, 1), PadMeasure.ITERATIONS, 400);
        PadAxis rate = picture.ground().table().pad().x();
        assertThat(picture.limit().orElseThrow().x()).containsOnly(rate.fraction(0.1));
        for (double x : picture.ground().boundary().x()) {
            assertThat(x).isCloseTo(rate.fraction(0.1), within(0.34 / 90));
        }
    }
}
