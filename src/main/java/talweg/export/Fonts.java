package talweg.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import talweg.figure.Face;
import talweg.figure.TextStyle;

/// The fonts that the app brings along, for Java2D.
public final class Fonts {
    /// Read when the first text is drawn, which takes a while.
    private static final class Loaded {
        static final Map<Face, Font> FACES = new EnumMap<>(Face.class);

        static {
            FontConfiguration.bringOwn();
            for (Face face : Face.values()) {
                FACES.put(face, read(face.resource()));
            }
        }
    }

    private Fonts() {}

    /// The resource that holds a face.
    public static String resource(Face face) {
        return face.resource();
    }

    /// The font of a text style.
    public static Font of(TextStyle style) {
        return Loaded.FACES.get(style.face()).deriveFont((float) style.size());
    }

    /// The interface face, of no particular size.
    static Font plain() {
        return Loaded.FACES.get(Face.TEXT);
    }

    private static Font read(String resource) {
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
