package talweg.export;

import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;
import talweg.figure.FormulaOutline;

/// Sets formulas given in LaTeX. The outcome names nothing of AWT, so that a window can fill it as crisply as its own
/// text.
///
/// JLaTeXMath keeps static state, so that one formula is set at a time; what was set is kept, up to a bound.
public final class Formulas {
    /// Formulas of a step panel for some hundred steps; a kilobyte or a few each.
    static final int KEPT = 1024;

    /// Letters of an outline are drawn at this size and scaled: JLaTeXMath rounds its boxes to whole pixels.
    private static final float DRAWN_SIZE = 100;

    private record Key(String latex, double size) {}

    private static final Map<Key, FormulaOutline> OUTLINES = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FormulaOutline> eldest) {
            return size() > KEPT;
        }
    };

    static {
        FontConfiguration.bringOwn();
        TeXFormula.registerFonts(false);
    }

    private Formulas() {}

    /// The outline of `latex`, in the mode of LaTeX's text style, with letters of `size` pixels.
    ///
    /// @throws IllegalArgumentException if this is no LaTeX that can be set; formulas come from the program
    public static synchronized FormulaOutline outline(String latex, double size) {
        return OUTLINES.computeIfAbsent(new Key(latex, size), Formulas::set);
    }

    private static FormulaOutline set(Key key) {
        TeXIcon icon = icon(key.latex());
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        double scale = key.size() / DRAWN_SIZE;
        OutlineGraphics graphics = new OutlineGraphics();
        graphics.scale(scale, scale);
        // What JLaTeXMath calls the height of an icon includes the depth.
        double ascent = icon.getTrueIconHeight() - icon.getTrueIconDepth();
        // The icon has its top at 0; the baseline belongs there.
        graphics.translate(0, -ascent);
        icon.paintIcon(null, graphics, 0, 0);
        return new FormulaOutline(
                graphics.pathData(), icon.getTrueIconWidth() * scale, ascent * scale, icon.getTrueIconDepth() * scale);
    }

    private static TeXIcon icon(String latex) {
        try {
            return new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_TEXT, DRAWN_SIZE);
        } catch (JMathTeXException e) {
            throw new IllegalArgumentException("cannot set " + latex, e);
        }
    }
}
