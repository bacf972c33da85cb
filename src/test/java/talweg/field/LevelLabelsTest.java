package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.Domain;

class LevelLabelsTest {
    private static final double HEIGHT = 11;
    private static final List<double[]> MARKERS =
            List.of(new double[] {0, 0}, new double[] {1, 1}, new double[] {-1, 0.4});

    private static LabelSpace space(Domain domain, double pixels) {
        return new LabelSpace(
                domain,
                pixels / domain.axis(0).width(),
                pixels * 0.8 / domain.axis(1).width(),
                HEIGHT,
                text -> 6.5 * text.length(),
                MARKERS,
                LabelSpace.USUAL_MAXIMUM);
    }

    private static List<LevelLabel> labels(ScalarGrid field, List<LevelLabel> previous) {
        return Scene.of(field).labels(previous);
    }

    private record Scene(ScalarGrid field, Levels levels, LevelCurves curves) {
        static Scene of(PlaneFunction function, double reach) {
            return of(function.on(-reach, reach, 201));
        }

        static Scene of(ScalarGrid field) {
            ValueScale scale = ValueScale.automatic(field.statistics(), OptionalDouble.empty());
            Levels levels = LevelChoice.AUTOMATIC.levels(field.statistics(), scale);
            return new Scene(field, levels, LevelCurves.of(field, levels.values(), () -> false));
        }

        List<LevelLabel> labels(List<LevelLabel> previous) {
            return LevelLabels.place(curves, levels, space(field.grid().domain(), 800), previous);
        }
    }

    static Stream<Scene> scenes() {
        return Stream.of(
                Scene.of(PlaneFunction.SPHERE, 5),
                Scene.of(PlaneFunction.ROSENBROCK, 2),
                Scene.of(PlaneFunction.HIMMELBLAU, 6),
                Scene.of(PlaneFunction.RASTRIGIN, 2),
                Scene.of(new PlaneFunction((x, y) -> x * x - y * y), 3),
                Scene.of(new PlaneFunction((x, y) -> x), 3),
                Scene.of(new PlaneFunction((x, y) -> y), 3));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void labelsAreSomeButAtMostTwelve(Scene scene) {
        assertThat(scene.labels(List.of())).hasSizeBetween(5, 12);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void labelsLieOnTheirCurvesAndAlongThem(Scene scene) {
        for (LevelLabel label : scene.labels(List.of())) {
            assertThat(Double.parseDouble(label.text())).isEqualTo(scene.levels.values()[label.level()]);
            double nearest = Double.POSITIVE_INFINITY;
            for (int line = scene.curves.firstLine()[label.level()];
                    line < scene.curves.firstLine()[label.level() + 1];
                    line++) {
                for (int p = scene.curves.offsets()[line]; p < scene.curves.offsets()[line + 1]; p++) {
                    nearest = Math.min(
                            nearest,
                            Math.hypot(
                                    scene.curves.x()[p] - label.x(),
                                    scene.curves.y()[p] - label.y()));
                }
            }
            assertThat(nearest).isLessThan(scene.field.grid().cellWidth());
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void labelsStandUpright(Scene scene) {
        for (LevelLabel label : scene.labels(List.of())) {
            assertThat(label.angle()).isGreaterThan(-Math.PI / 2).isLessThanOrEqualTo(Math.PI / 2);
            assertThat(label.dx()).isGreaterThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void labelsKeepClearOfEachOtherAndOfMarkers(Scene scene) {
        LabelSpace space = space(scene.field.grid().domain(), 800);
        List<LevelLabel> labels = scene.labels(List.of());
        for (LevelLabel label : labels) {
            List<double[]> points = outline(label, space);
            for (double[] marker : MARKERS) {
                double x = space.toPixelX(marker[0]);
                double y = space.toPixelY(marker[1]);
                assertThat(points).allMatch(p -> Math.hypot(p[0] - x, p[1] - y) >= LabelSpace.MARKER_DISTANCE - 1);
            }
            for (LevelLabel other : labels) {
                if (other != label) {
                    assertThat(points).noneMatch(p -> covers(other, space, p));
                }
            }
        }
    }

    /// Points all over the rectangle of the text.
    private static List<double[]> outline(LevelLabel label, LabelSpace space) {
        double half = space.width().applyAsDouble(label.text()) / 2;
        double c = Math.cos(label.angle());
        double s = Math.sin(label.angle());
        return Stream.iterate(-1.0, a -> a <= 1, a -> a + 0.125)
                .flatMap(a -> Stream.of(-0.5, 0.0, 0.5).map(b -> new double[] {
                    space.toPixelX(label.x()) + a * half * c - b * HEIGHT * s,
                    space.toPixelY(label.y()) + a * half * s + b * HEIGHT * c
                }))
                .toList();
    }

    private static boolean covers(LevelLabel label, LabelSpace space, double[] point) {
        double x = point[0] - space.toPixelX(label.x());
        double y = point[1] - space.toPixelY(label.y());
        double along = x * Math.cos(label.angle()) + y * Math.sin(label.angle());
        double across = y * Math.cos(label.angle()) - x * Math.sin(label.angle());
        return Math.abs(along) < space.width().applyAsDouble(label.text()) / 2 && Math.abs(across) < HEIGHT / 2;
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void labelsThatCanStayDoStay(Scene scene) {
        List<LevelLabel> first = scene.labels(List.of());
        List<LevelLabel> again = scene.labels(first);
        assertThat(again)
                .extracting(LevelLabel::text)
                .isEqualTo(first.stream().map(LevelLabel::text).toList());
        for (int i = 0; i < first.size(); i++) {
            assertThat(again.get(i).x()).isCloseTo(first.get(i).x(), within(1e-9));
            assertThat(again.get(i).y()).isCloseTo(first.get(i).y(), within(1e-9));
        }
    }

    @Test
    void labelsStickToTheirCurvesWhileTheMapIsPanned() {
        PlaneFunction saddle = new PlaneFunction((x, y) -> x * x - y * y);
        ScalarGrid before = saddle.on(-3, 3, 201);
        List<LevelLabel> first = labels(before, List.of());
        List<LevelLabel> panned = labels(saddle.on(-2.9, 3.1, -3, 3, 201, 201), first);
        long stayed = panned.stream()
                .filter(now -> first.stream().anyMatch(old -> Math.hypot(old.x() - now.x(), old.y() - now.y()) < 0.002))
                .count();
        assertThat(stayed).isGreaterThanOrEqualTo(first.size() - 2L);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void labelsAreSpreadOverThePicture(Scene scene) {
        LabelSpace space = space(scene.field.grid().domain(), 800);
        List<LevelLabel> labels = scene.labels(List.of());
        double mean = labels.stream()
                .mapToDouble(label -> labels.stream()
                        .filter(other -> other != label)
                        .mapToDouble(other -> Math.hypot(
                                space.toPixelX(other.x()) - space.toPixelX(label.x()),
                                space.toPixelY(other.y()) - space.toPixelY(label.y())))
                        .min()
                        .orElseThrow())
                .average()
                .orElseThrow();
        assertThat(mean).isGreaterThan(90);
    }

    @Test
    void anglesAreThoseOfTheScreen() {
        Scene scene = Scene.of(new PlaneFunction((x, y) -> y - x), 1);
        LevelLabel label = scene.labels(List.of()).getFirst();
        assertThat(label.angle()).isCloseTo(Math.atan(0.8), within(1e-6));
        assertThat(label.dy() / label.dx()).isCloseTo(1, within(1e-6));
    }

    @Test
    void curvesTooShortForTheirTextHaveNone() {
        Scene scene = Scene.of(PlaneFunction.SPHERE, 5);
        LabelSpace tiny = space(scene.field.grid().domain(), 30);
        assertThat(LevelLabels.place(scene.curves, scene.levels, tiny, List.of()))
                .isEmpty();
    }
}
