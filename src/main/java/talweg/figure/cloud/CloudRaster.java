package talweg.figure.cloud;

import java.util.List;
import talweg.figure.Argb;
import talweg.figure.Mark;
import talweg.figure.Palette;
import talweg.figure.Pixels;
import talweg.figure.Role;
import talweg.figure.Viewport;

/// Paints clouds into an image. Its time is linear in the number of points, and it touches no toolkit.
public final class CloudRaster {
    /// More points than this in all are no longer dots but a density.
    public static final int MOST_DOTS = 20_000;

    /// From so many on, dots are as small as they get.
    private static final double MANY = 6000;

    private static final double LARGE = 3.1;
    private static final double SMALL = 1.5;
    private static final double CASING = 0.9;
    private static final float STRONGEST = 0.62f;

    /// Of more points the trails and what is around dots are fainter, or they would hide the map.
    private static final int SPARSE = 1200;

    private static final double FAINT = 0.25;

    private final List<Mark.Cloud> clouds;
    private final Palette palette;
    private final Projection projection;
    private final double density;
    private final Canvas canvas;

    private CloudRaster(List<Mark.Cloud> clouds, Palette palette, Viewport view, double density) {
        this.clouds = clouds;
        this.palette = palette;
        this.density = density;
        this.projection = Projection.of(view, density);
        this.canvas =
                new Canvas((int) Math.max(1, Math.ceil(density * view.frame().width())), (int)
                        Math.max(1, Math.ceil(density * view.frame().height())));
    }

    /// The clouds on the frame of `view`, with straight alpha.
    ///
    /// @param density pixels of the image for each pixel of the view
    public static Pixels straight(List<Mark.Cloud> clouds, Palette palette, Viewport view, double density) {
        Canvas painted = new CloudRaster(clouds, palette, view, density).paint();
        return new Pixels(painted.columns, painted.rows, painted.straight());
    }

    /// The same with premultiplied alpha, as screens want it.
    public static Pixels premultiplied(List<Mark.Cloud> clouds, Palette palette, Viewport view, double density) {
        Canvas painted = new CloudRaster(clouds, palette, view, density).paint();
        return new Pixels(painted.columns, painted.rows, painted.pixels);
    }

    /// The radius of a dot among so many, in pixels of a view.
    public static double radius(int points) {
        double part = Math.min(1, Math.log1p(points / 100.0) / Math.log1p(MANY / 100));
        return LARGE + part * (SMALL - LARGE);
    }

    private Canvas paint() {
        int points = points();
        if (points > MOST_DOTS) {
            clouds.forEach(this::density);
        } else {
            clouds.forEach(this::trails);
            double radius = density * radius(points);
            double around = radius + density * CASING * Math.min(1, radius / (density * 2));
            int casing = Argb.fade(palette.colour(Role.CASING), fading(points));
            // No casing above a dot: where dots are dense, the last one's would hide those before it.
            clouds.forEach(cloud -> discs(cloud, around, casing));
            clouds.forEach(cloud -> discs(cloud, radius, palette.colour(cloud.role())));
        }
        return canvas;
    }

    private int points() {
        return clouds.stream().mapToInt(Mark.Cloud::size).sum();
    }

    private static double fading(int points) {
        return Math.clamp(Math.sqrt((double) SPARSE / points), FAINT, 1);
    }

    private void trails(Mark.Cloud cloud) {
        Trails trails = new Trails(canvas.columns, canvas.rows);
        float strongest = STRONGEST * (float) fading(points());
        for (int age = cloud.ages() - 1; age > 0; age--) {
            float strength = strongest * (float) cloud.strength(age);
            for (int i = 0; i < cloud.size(); i++) {
                trails.line(
                        projection.x(cloud.x(age, i)),
                        projection.y(cloud.y(age, i)),
                        projection.x(cloud.x(age - 1, i)),
                        projection.y(cloud.y(age - 1, i)),
                        strength);
            }
        }
        trails.paint(canvas, palette.colour(cloud.role()));
    }

    private void discs(Mark.Cloud cloud, double radius, int colour) {
        for (int i = 0; i < cloud.size(); i++) {
            double px = projection.x(cloud.x(0, i));
            double py = projection.y(cloud.y(0, i));
            if (px > -radius && px < canvas.columns + radius && py > -radius && py < canvas.rows + radius) {
                canvas.disc(px, py, radius, colour);
            }
        }
    }

    private void density(Mark.Cloud cloud) {
        Density counted = new Density(canvas.columns, canvas.rows);
        for (int age = 0; age < cloud.ages(); age++) {
            int before = Math.min(age + 1, cloud.ages() - 1);
            double part = age == 0 ? cloud.part() : 1;
            counted.count(
                    projection,
                    cloud.x().get(before),
                    cloud.y().get(before),
                    cloud.x().get(age),
                    cloud.y().get(age),
                    part,
                    age);
        }
        int colour = palette.colour(cloud.role());
        counted.paint(canvas, colour, Argb.over(Argb.fade(palette.colour(Role.START), 0.85), colour));
    }
}
