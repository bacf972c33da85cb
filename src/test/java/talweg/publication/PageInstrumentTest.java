package talweg.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.function.Domain;
import talweg.session.Compilation;
import talweg.session.FunctionText;
import talweg.session.Held;
import talweg.session.Outlook;
import talweg.session.Scene;
import talweg.session.Shown;

/// Instruments on a page.
class PageInstrumentTest {
    private static Scene scene(String formula, Domain domain, Shown shown) {
        FunctionText text = FunctionText.of(formula);
        var compiled = (Compilation.Compiled) Compilation.of(text);
        Scene scene = Scene.of(text, compiled.function(), compiled.values())
                .withDomain(domain)
                .withMethods(List.of());
        Outlook outlook = Outlook.STANDARD.withShown(shown);
        return scene.withArrangement(
                scene.arrangement().withOutlook(outlook).withInstrument(Optional.of(new Held("stationary", Map.of()))));
    }

    /// Coordinates beside a number in the table below, and of the mark with that number.
    @ParameterizedTest
    @EnumSource(Shown.class)
    void theTableBelowHasTheNumbersOfTheMarksWhateverTheShapeOfThePage(Shown shown) throws Exception {
        // sin x + sin 2y: stationary at x = π/2 + πm, y = π/4 + πn/2.
        ScenePage page = ScenePage.of(scene("sin(x) + sin(2y)", Domain.rectangle(-7, 7, -2, 2), shown));
        Figure figure =
                new PagePicture(page, Journeys.NONE).figure(page.size().extent(false), Figure.Imprint.NONE, _ -> {});
        Map<String, String> marked = texts(figure, Layer.Kind.PROBE)
                .collect(Collectors.toMap(Mark.Label::text, label -> quarter(label.x(), label.y(), figure)));
        Map<String, String> listed = figure.decorations().stream()
                .filter(Decoration.Caption.class::isInstance)
                .map(caption -> ((Decoration.Caption) caption).text())
                .filter(text -> text.matches("\\d+ {3}.*"))
                .map(text -> text.split(" {3}"))
                .collect(Collectors.toMap(row -> row[0], PageInstrumentTest::quarter));
        assertThat(marked).hasSizeGreaterThanOrEqualTo(8);
        assertThat(listed).isEqualTo(marked);
    }

    @Test
    void valuesOnLevelCurvesMakeRoomForTheNamesOfAnInstrument() throws Exception {
        Scene plain = scene("x^2 + 3 y^2", Domain.rectangle(-3, 3, -3, 3), Shown.MAP);
        Figure bare = figure(plain.withArrangement(plain.arrangement().withInstrument(Optional.empty())));
        Mark.Label value = texts(bare, Layer.Kind.CONTOURS).findFirst().orElseThrow();
        // Put down so that the name of ∇f is about where that value stands.
        double px = 68 / bare.viewport().pixelsPerX();
        Map<String, Double> below = Map.of("x", value.x(), "y", value.y() - Math.signum(value.y()) * px);
        Figure held =
                figure(plain.withArrangement(plain.arrangement().withInstrument(Optional.of(new Held("walk", below)))));
        for (Mark.Label name : texts(held, Layer.Kind.PROBE).toList()) {
            assertThat(texts(held, Layer.Kind.CONTOURS))
                    .allMatch(other -> 24
                            <= held.viewport().pixelsPerX() * Math.hypot(name.x() - other.x(), name.y() - other.y()));
        }
        assertThat(texts(held, Layer.Kind.CONTOURS).count())
                .isLessThan(texts(bare, Layer.Kind.CONTOURS).count());
    }

    private static Figure figure(Scene scene) throws Exception {
        ScenePage page = ScenePage.of(scene);
        return new PagePicture(page, Journeys.NONE).figure(page.size().extent(false), Figure.Imprint.NONE, _ -> {});
    }

    private static Stream<Mark.Label> texts(Figure figure, Layer.Kind kind) {
        return figure.layers().stream()
                .filter(layer -> layer.kind() == kind)
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast);
    }

    private static String quarter(String... row) {
        String[] at = row[2].replace('−', '-').split(", ");
        return quarter(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
    }

    /// A label stands beside its mark.
    private static String quarter(double x, double y, Figure figure) {
        return quarter(
                x - 10 / figure.viewport().pixelsPerX(),
                y - 9 / figure.viewport().pixelsPerY());
    }

    private static String quarter(double x, double y) {
        return Math.round(4 * x / Math.PI) + " " + Math.round(4 * y / Math.PI);
    }
}
