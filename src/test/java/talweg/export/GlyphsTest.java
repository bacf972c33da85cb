package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.engine.OpenedStep;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.field.section.CoordinatePlane;
import talweg.figure.Box;
import talweg.figure.Face;
import talweg.figure.Mark;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
import talweg.figure.inside.PhaseLayer;
import talweg.function.Domain;
import talweg.method.Kind;
import talweg.method.Methods;
import talweg.method.TestFunctions;

/// What pictures write themselves is in the faces that are shipped: a picture in a file has no others to fall back on.
class GlyphsTest {
    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceHasWhatPicturesWrite(Face face) throws Exception {
        try (InputStream file = GlyphsTest.class.getResourceAsStream(face.resource())) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            assertThat(font.canDisplayUpTo("k 17 · x 3e−5 + …e−10 0123456789.,;:=()[]^αβ ABYZ abyz äöüß"))
                    .isEqualTo(-1);
        }
    }

    @Test
    void theFaceOfSignpostsHasTheSignOfANorm() throws Exception {
        try (InputStream file = GlyphsTest.class.getResourceAsStream(Face.MONO.resource())) {
            assertThat(Font.createFont(Font.TRUETYPE_FONT, file).canDisplay('∥'))
                    .isTrue();
        }
    }

    @Test
    void everyLabelOfAPhaseCanBeWritten() throws Exception {
        Viewport view = Viewport.fit(Box.size(800, 800), Domain.rectangle(-4, 4, -4, 4), true);
        try (InputStream file = GlyphsTest.class.getResourceAsStream(Face.STRONG.resource())) {
            Font face = Font.createFont(Font.TRUETYPE_FONT, file);
            for (Kind kind : Methods.all()) {
                Run run = Run.of(RunRequest.of(TestFunctions.bowl(2), kind.standard(), new double[] {3, 1}, 2));
                OpenedStep step = OpenedStep.of(run, 0);
                for (int phase = 0; phase < step.phases().size(); phase++) {
                    for (Mark mark : PhaseLayer.of(
                                    step,
                                    phase,
                                    MethodStyle.of(0),
                                    view,
                                    CoordinatePlane.ofFirst(
                                            step.run().request().objective().function(), step.from()))
                            .marks()) {
                        if (mark instanceof Mark.Label label) {
                            assertThat(face.canDisplayUpTo(label.text()))
                                    .as(label.text())
                                    .isEqualTo(-1);
                        }
                    }
                }
            }
        }
    }
}
