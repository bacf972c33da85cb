package talweg.figure;

import java.util.List;
import talweg.figure.cloud.CloudRaster;

/// Paints clouds: point by point while they are few, otherwise as an image.
public final class CloudPainter {
    /// More points would make a file that no viewer opens with pleasure.
    public static final int MOST_DRAWN = 2500;

    /// Pixels of the image for each pixel of the figure: as fine as the finest print needs.
    private static final double FINE = 2;

    private static final double TRAIL = 0.62;
    private static final double WIDTH = 1;
    private static final double CASING = 0.9;

    private CloudPainter() {}

    static void paint(Mark.Cloud cloud, Easel easel) {
        if (cloud.size() > MOST_DRAWN) {
            Viewport view = easel.view();
            easel.surface().image(CloudRaster.straight(List.of(cloud), easel.palette(), view, FINE), view.frame());
            return;
        }
        int colour = easel.colour(cloud.role());
        for (int age = cloud.ages() - 1; age > 0; age--) {
            Outline trails = trails(cloud, age, easel);
            easel.surface().stroke(trails, Stroke.solid(WIDTH), Argb.fade(colour, TRAIL * cloud.strength(age)));
        }
        double radius = CloudRaster.radius(cloud.size());
        // No casing above a dot: where dots are dense, the last one's would hide those before it.
        discs(cloud, radius + CASING, easel.colour(Role.CASING), easel);
        discs(cloud, radius, colour, easel);
    }

    private static void discs(Mark.Cloud cloud, double radius, int colour, Easel easel) {
        Box near = easel.frame().grow(2 * radius);
        for (int i = 0; i < cloud.size(); i++) {
            double px = easel.view().toPixelX(cloud.x(0, i));
            double py = easel.view().toPixelY(cloud.y(0, i));
            if (near.contains(px, py)) {
                easel.surface().fillCircle(px, py, radius, colour);
            }
        }
    }

    /// Pieces with both ends far outside are of lanes that fly away; they would only make files long.
    private static Outline trails(Mark.Cloud cloud, int age, Easel easel) {
        Viewport view = easel.view();
        Box near =
                easel.frame().grow(Math.max(easel.frame().width(), easel.frame().height()));
        Outline trails = easel.fresh();
        for (int i = 0; i < cloud.size(); i++) {
            double x0 = view.toPixelX(cloud.x(age, i));
            double y0 = view.toPixelY(cloud.y(age, i));
            double x1 = view.toPixelX(cloud.x(age - 1, i));
            double y1 = view.toPixelY(cloud.y(age - 1, i));
            boolean moves = Math.hypot(x1 - x0, y1 - y0) > 0.05;
            if (moves && near.contains(x0, y0) && near.contains(x1, y1)) {
                trails.line(x0, y0, x1, y1);
            }
        }
        return trails;
    }
}
