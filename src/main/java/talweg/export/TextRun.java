package talweg.export;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import talweg.figure.Face;
import talweg.figure.TextStyle;

/// A part of a text in a face that has its glyphs: the bars of ∥x∥ are in the face of numbers, those of ‖x‖ in that of
/// words. A ∇, which neither has, is a Δ upside down.
///
/// @param text the part
/// @param style its face, in the size of the whole
/// @param x from the left end of the whole
record TextRun(String text, TextStyle style, double x) {
    private static final String NABLA = "∇";
    private static final String DELTA = "Δ";

    /// The parts of `text`, from left to right. A glyph that no face has is the box of the wanted one.
    static List<TextRun> of(String text, TextStyle style) {
        if (Fonts.of(style).canDisplayUpTo(text) < 0) {
            return List.of(new TextRun(text, style, 0));
        }
        List<TextRun> runs = new ArrayList<>();
        double x = 0;
        int from = 0;
        while (from < text.length()) {
            TextStyle own = style(text.codePointAt(from), style);
            int end = from + Character.charCount(text.codePointAt(from));
            while (end < text.length()
                    && !text.startsWith(NABLA, from)
                    && !text.startsWith(NABLA, end)
                    && style(text.codePointAt(end), style).equals(own)) {
                end += Character.charCount(text.codePointAt(end));
            }
            TextRun run = new TextRun(text.substring(from, end), own, x);
            runs.add(run);
            x += run.width();
            from = end;
        }
        return runs;
    }

    private static TextStyle style(int letter, TextStyle wanted) {
        return Stream.of(wanted.face(), Face.MONO, Face.TEXT)
                .map(face -> new TextStyle(face, wanted.size(), wanted.alignment()))
                .filter(style -> Fonts.of(style).canDisplay(letter))
                .findFirst()
                .orElse(wanted);
    }

    Font font() {
        return Fonts.of(style);
    }

    /// Whether its face has all of its glyphs.
    boolean isComplete() {
        return font().canDisplayUpTo(text) < 0;
    }

    /// Whether it is a ∇ that has to be drawn.
    boolean isNabla() {
        return text.equals(NABLA) && !isComplete();
    }

    private String glyphs() {
        return isNabla() ? DELTA : text;
    }

    double width() {
        return font().getStringBounds(glyphs(), Shapes.METRICS).getWidth();
    }

    /// The outlines of its glyphs, on a baseline that begins with the whole.
    Shape outline() {
        Shape upright = font().createGlyphVector(Shapes.METRICS, glyphs()).getOutline((float) x, 0);
        if (!isNabla()) {
            return upright;
        }
        Rectangle2D box = upright.getBounds2D();
        return AffineTransform.getRotateInstance(Math.PI, box.getCenterX(), box.getCenterY())
                .createTransformedShape(upright);
    }
}
