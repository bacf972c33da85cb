package talweg.figure;

import java.util.List;
import java.util.stream.IntStream;

/// Colours shaded surfaces. Keeps the last, which a film shows again and again.
final class ShadingPainter {
    /// How much of its colour the darkest slope loses.
    private static final double DARKEST = 0.62;

    /// How much white the brightest slope gets.
    private static final double BRIGHTEST = 0.34;

    private static final double GLOSS = 1.3;

    /// Shadows are bluish, as outdoors: of green and blue less is lost than of red. Grey ones look like dirt on the
    /// lightest colours.
    private static final double GREEN = 0.84;

    private static final double BLUE = 0.64;

    /// Pixels of the map's image for each of the map, up to so many along a side.
    private static final double FINE = 2;

    private static final double LARGEST = 1600;

    /// Marks of a map and a palette: the same while they are the same instances.
    private record Key(List<Mark> texture, Viewport plan, Palette palette) {
        boolean isSame(Key other) {
            return palette == other.palette
                    && plan.equals(other.plan)
                    && texture.size() == other.texture.size()
                    && IntStream.range(0, texture.size()).allMatch(i -> texture.get(i) == other.texture.get(i));
        }
    }

    private final Painter painter;
    private Mark.Shading last;
    private Pixels pixels;
    private Key key;
    private Pixels texture;

    /// @param painter of the marks that colour surfaces
    ShadingPainter(Painter painter) {
        this.painter = painter;
    }

    void paint(Mark.Shading shading, Easel easel) {
        if (shading != last) {
            last = shading;
            pixels = colour(shading, easel.palette());
        }
        easel.surface().image(pixels, shading.box());
    }

    /// The image, with straight alpha.
    Pixels colour(Mark.Shading shading, Palette palette) {
        Pixels map = texture(shading, palette);
        int each = shading.samples();
        int columns = shading.columns() / each;
        int rows = shading.rows() / each;
        int[] argb = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int corner = row * each * shading.columns() + column * each;
                argb[row * columns + column] = pixel(shading, corner, map);
            }
        }
        return new Pixels(columns, rows, argb);
    }

    private Pixels texture(Mark.Shading shading, Palette palette) {
        Key now = new Key(shading.texture(), shading.plan(), palette);
        if (key == null || !key.isSame(now)) {
            key = now;
            Box frame = shading.plan().frame();
            double density = Math.min(FINE, LARGEST / Math.max(frame.width(), frame.height()));
            TextureSurface surface = new TextureSurface(frame, density, palette.colour(Role.PANE));
            painter.paintMarks(shading.texture(), shading.plan(), surface);
            texture = surface.pixels();
        }
        return texture;
    }

    /// The mean of the samples that meet the surface; those that do not make it transparent.
    private static int pixel(Mark.Shading shading, int corner, Pixels map) {
        int each = shading.samples();
        int met = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int i = 0; i < each; i++) {
            for (int j = 0; j < each; j++) {
                int at = corner + i * shading.columns() + j;
                float light = shading.light()[at];
                if (Float.isNaN(light)) {
                    continue;
                }
                int own = colour(map, shading.across()[at], shading.down()[at]);
                double lost = light < 0 ? -DARKEST * light / (1 - light) : 0;
                double white = light > 0 ? Math.min(BRIGHTEST, GLOSS * light) : 0;
                red += mixed(own >>> 16 & 0xFF, lost, white);
                green += mixed(own >>> 8 & 0xFF, GREEN * lost, white);
                blue += mixed(own & 0xFF, BLUE * lost, white);
                met++;
            }
        }
        if (met == 0) {
            return 0;
        }
        int alpha = Math.round(255f * met / (each * each));
        return alpha << 24 | channel(red / met) << 16 | channel(green / met) << 8 | channel(blue / met);
    }

    private static int colour(Pixels map, float across, float down) {
        int column = Math.clamp((int) (across * map.columns()), 0, map.columns() - 1);
        int row = Math.clamp((int) (down * map.rows()), 0, map.rows() - 1);
        return map.argb()[row * map.columns() + column];
    }

    private static double mixed(int own, double lost, double white) {
        return own * (1 - lost) * (1 - white) + 255 * white;
    }

    private static int channel(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
