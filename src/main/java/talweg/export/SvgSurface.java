package talweg.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import talweg.figure.FormulaOutline;
import talweg.figure.TextStyle;

/// Paints an SVG: each text once as outlines, which are seen, and once as text, which is found.
final class SvgSurface extends GraphicsSurface {
    private static final Color TRANSPARENT = new Color(0, 0, 0, 0);

    SvgSurface(Graphics2D graphics) {
        super(graphics);
    }

    @Override
    public void text(String text, double x, double y, double angle, TextStyle style, int argb) {
        super.text(text, x, y, angle, style, argb);
        lay(text, Shapes.place(text, x, y, angle, style), style);
    }

    @Override
    public void formula(FormulaOutline outline, String text, double x, double y, int argb) {
        super.formula(outline, text, x, y, argb);
        if (!text.isEmpty()) {
            lay(text, Shapes.unseen(outline, text, x, y), Shapes.UNSEEN);
        }
    }

    private void lay(String text, AffineTransform place, TextStyle style) {
        AffineTransform before = graphics().getTransform();
        graphics().setColor(TRANSPARENT);
        graphics().setFont(Fonts.of(style));
        graphics().transform(place);
        graphics().drawString(text, 0, 0);
        graphics().setTransform(before);
    }
}
