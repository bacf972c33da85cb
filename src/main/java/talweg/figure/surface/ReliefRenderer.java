package talweg.figure.surface;

import java.util.Arrays;
import talweg.figure.Box;
import talweg.figure.Mark;
import talweg.figure.surface.Camera.Spot;
import talweg.function.Cancellation;

/// Paints the triangles of a surface into a depth buffer (Catmull, 1974), with the light between the corners as that
/// between colours (Gouraud, 1971).
final class ReliefRenderer {
    /// The underside is so much darker, so that one knows what one looks at.
    private static final float BELOW = 0.16f;

    private final Nodes nodes;
    private final float level;
    private final int columns;
    private final int rows;
    private final float[] depth;
    private final float[] across;
    private final float[] down;
    private final float[] light;

    private ReliefRenderer(Nodes nodes, Camera camera, int columns, int rows) {
        this.nodes = nodes;
        this.level = (float) camera.light()[2];
        this.columns = columns;
        this.rows = rows;
        depth = new float[columns * rows];
        across = new float[columns * rows];
        down = new float[columns * rows];
        light = new float[columns * rows];
        Arrays.fill(light, Float.NaN);
    }

    static Relief render(
            Heights heights, Texture texture, Camera camera, Sharpness sharpness, Cancellation cancellation) {
        Box frame = camera.frame();
        double perPixel = sharpness.density() * sharpness.samples();
        int columns = side(frame.width(), sharpness);
        int rows = side(frame.height(), sharpness);
        Nodes nodes = Nodes.of(heights, texture, camera, sharpness.stride(), perPixel);
        ReliefRenderer renderer = new ReliefRenderer(nodes, camera, columns, rows);
        renderer.cells(cancellation);
        Box box = new Box(frame.x(), frame.y(), columns / perPixel, rows / perPixel);
        Mark.Shading shading = new Mark.Shading(
                renderer.across,
                renderer.down,
                renderer.light,
                columns,
                rows,
                sharpness.samples(),
                box,
                texture.marks(),
                texture.plan());
        return new Relief(camera, columns, rows, perPixel, renderer.depth, shading);
    }

    /// Whole pixels of the image.
    private static int side(double pixels, Sharpness sharpness) {
        return Math.max(1, (int) Math.round(pixels * sharpness.density())) * sharpness.samples();
    }

    private void cells(Cancellation cancellation) {
        for (int row = 0; row + 1 < nodes.rows(); row++) {
            cancellation.check();
            for (int column = 0; column + 1 < nodes.columns(); column++) {
                int a = row * nodes.columns() + column;
                int c = a + nodes.columns();
                cell(a, a + 1, c + 1, c);
            }
        }
    }

    /// Two triangles; where one corner is missing, the one that is left.
    private void cell(int a, int b, int c, int d) {
        float[] h = nodes.height();
        boolean diagonal = !Float.isNaN(h[a]) && !Float.isNaN(h[c]);
        if (diagonal) {
            triangle(a, b, c);
            triangle(a, c, d);
        } else {
            triangle(a, b, d);
            triangle(b, c, d);
        }
    }

    /// Corners counterclockwise in the plane, which is how they are seen from above.
    private void triangle(int a, int b, int c) {
        float[] h = nodes.height();
        float lowest = Math.min(h[a], Math.min(h[b], h[c]));
        float highest = Math.max(h[a], Math.max(h[b], h[c]));
        // Written so that NaN fails.
        if (!(lowest <= 1 && highest >= 0)) {
            return;
        }
        float ax = nodes.x()[a];
        float ay = nodes.y()[a];
        float ux = nodes.x()[b] - ax;
        float uy = nodes.y()[b] - ay;
        float vx = nodes.x()[c] - ax;
        float vy = nodes.y()[c] - ay;
        // Pixels grow downwards, so a triangle that is seen from above has a negative area.
        float area = ux * vy - uy * vx;
        if (area == 0) {
            return;
        }
        int left = Math.max(0, (int) Math.ceil(ax + Math.min(0, Math.min(ux, vx)) - 0.5f));
        int right = Math.min(columns - 1, (int) Math.floor(ax + Math.max(0, Math.max(ux, vx)) - 0.5f));
        int top = Math.max(0, (int) Math.ceil(ay + Math.min(0, Math.min(uy, vy)) - 0.5f));
        int bottom = Math.min(rows - 1, (int) Math.floor(ay + Math.max(0, Math.max(uy, vy)) - 0.5f));
        if (left > right || top > bottom) {
            return;
        }
        boolean cut = lowest < 0 || highest > 1;
        float sRight = vy / area;
        float sDown = -vx / area;
        float tRight = -uy / area;
        float tDown = ux / area;
        for (int row = top; row <= bottom; row++) {
            float dx = left + 0.5f - ax;
            float dy = row + 0.5f - ay;
            float s = dx * sRight + dy * sDown;
            float t = dx * tRight + dy * tDown;
            int at = row * columns + left;
            for (int column = left; column <= right; column++, at++, s += sRight, t += tRight) {
                if (s >= -1e-4f && t >= -1e-4f && s + t <= 1.0001f) {
                    float near = mixed(nodes.depth(), a, b, c, s, t);
                    if (near > depth[at] && !(cut && isCut(mixed(h, a, b, c, s, t)))) {
                        depth[at] = near;
                        across[at] = mixed(nodes.across(), a, b, c, s, t);
                        down[at] = mixed(nodes.down(), a, b, c, s, t);
                        float bright = mixed(nodes.bright(), a, b, c, s, t);
                        light[at] = (area < 0 ? bright : -bright - BELOW) - level;
                    }
                }
            }
        }
    }

    private static boolean isCut(float height) {
        return height < 0 || height > 1;
    }

    private static float mixed(float[] values, int a, int b, int c, float s, float t) {
        float first = values[a];
        return first + s * (values[b] - first) + t * (values[c] - first);
    }

    /// What the corners of the triangles are.
    ///
    /// @param x in samples
    /// @param y in samples
    /// @param across place on the map
    /// @param down place on the map
    /// @param bright cosine of the angle between the normal and the light
    private record Nodes(
            int columns,
            int rows,
            float[] x,
            float[] y,
            float[] depth,
            float[] height,
            float[] across,
            float[] down,
            float[] bright) {
        static Nodes of(Heights heights, Texture texture, Camera camera, int stride, double perPixel) {
            int[] xs = chosen(heights.grid().columns(), stride);
            int[] ys = chosen(heights.grid().rows(), stride);
            int count = xs.length * ys.length;
            Nodes nodes = new Nodes(
                    xs.length,
                    ys.length,
                    new float[count],
                    new float[count],
                    new float[count],
                    new float[count],
                    new float[count],
                    new float[count],
                    new float[count]);
            Normals normals = new Normals(heights, camera);
            Box frame = camera.frame();
            for (int j = 0; j < ys.length; j++) {
                double y = heights.grid().y(ys[j]);
                for (int i = 0; i < xs.length; i++) {
                    double x = heights.grid().x(xs[i]);
                    int at = j * xs.length + i;
                    float height = heights.nodes()[ys[j] * heights.grid().columns() + xs[i]];
                    Spot spot = camera.project(x, y, height);
                    nodes.x[at] = (float) ((spot.x() - frame.x()) * perPixel);
                    nodes.y[at] = (float) ((spot.y() - frame.y()) * perPixel);
                    nodes.depth[at] = (float) spot.depth();
                    nodes.height[at] = height;
                    nodes.across[at] = texture.across(x);
                    nodes.down[at] = texture.down(y);
                    nodes.bright[at] = normals.bright(xs[i], ys[j]);
                }
            }
            return nodes;
        }

        /// Each so many, and the last.
        private static int[] chosen(int count, int stride) {
            int[] chosen = new int[(count - 2) / stride + 2];
            Arrays.setAll(chosen, i -> Math.min(i * stride, count - 1));
            return chosen;
        }
    }
}
