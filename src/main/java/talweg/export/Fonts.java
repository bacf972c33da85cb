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

/// The fonts that the app brings along, for Java2D. [#resource] says where they lie, for whoever else loads them.
public final class Fonts {
    private static final Map<Face, Font> FACES = new EnumMap<>(Face.class);

    static {
        FontConfiguration.bringOwn();
        for (Face face : Face.values()) {
            FACES.put(face, read(resource(face)));
        }
    }

    private Fonts() {}

    /// The resource that holds a face.
    public static String resource(Face face) {
        return "/talweg/fonts/"
                + switch (face) {
                    case TEXT -> "Inter-Regular.otf";
                    case STRONG -> "Inter-SemiBold.otf";
                    case VARIABLE -> "Inter-Italic.otf";
                    case MONO -> "JetBrainsMono-Regular.ttf";
                };
    }

    /// The font of a text style.
    static Font of(TextStyle style) {
        return FACES.get(style.face()).deriveFont((float) style.size());
    }

    /// The interface face, of no particular size.
    static Font plain() {
        return FACES.get(Face.TEXT);
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
