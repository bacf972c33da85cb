package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.Face;

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
}
