package talweg.figure.surface;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.Dash;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Viewport;
import talweg.figure.surface.Camera.Spot;

/// Lays the marks of a map on its surface. The coordinates of what comes out are pixels of the picture, y upwards; see
/// [SurfacePicture#plane].
final class Drape {
    /// Of a path that is behind the surface.
    private static final double FAINT = 0.38;

    /// Of the line from a head down to the base.
    private static final double DROP = 0.6;

    private static final double HIDDEN_HEAD = 5;
    private static final double FOOT = 2.2;

    private static final double ELLIPSE_CORNERS = 96;

    /// Pixels of the map along which the direction of an arrow is taken.
    private static final double AHEAD = 2;

    private final Heights heights;
    private final Relief relief;
    private final Viewport plan;
    private final Lifted points;

    /// @param plan the map whose marks they are
    Drape(Heights heights, Relief relief, Viewport plan) {
        this.heights = heights;
        this.relief = relief;
        this.plan = plan;
        this.points = new Lifted(heights, relief);
    }

    /// The same layer on the surface; rasters and the numbers of level curves stay behind: the ones have become the
    /// surface's colours, the others stand at the vertical axis.
    Layer lift(Layer layer) {
        List<Mark> below = new ArrayList<>();
        List<Mark> above = new ArrayList<>();
        layer.marks().forEach(mark -> lift(mark, layer.kind(), below, above));
        below.addAll(above);
        return new Layer(layer.kind(), below);
    }

    private void lift(Mark mark, Layer.Kind kind, List<Mark> below, List<Mark> above) {
        switch (mark) {
            case Mark.Raster _, Mark.Tiles _, Mark.Attraction _, Mark.Shading _ -> {}
            case Mark.Polylines lines -> line(lines, kind, below, above);
            case Mark.Ellipse ellipse -> line(outline(ellipse), kind, below, above);
            case Mark.Arrows arrows -> above.add(arrows(arrows));
            case Mark.Vector vector -> vector(vector, above);
            case Mark.Points dots -> above.add(dots(dots));
            case Mark.Cloud cloud -> above.add(cloud(cloud));
            case Mark.Head head -> head(head, below, above);
            case Mark.Kink kink -> kink(kink, above);
            case Mark.Start start -> {
                Spot spot = points.standing(start.x(), start.y());
                drop(start.x(), start.y(), Pen.of(Role.START, 1), below);
                above.add(new Mark.Start(spot.x(), -spot.y()));
            }
            case Mark.Flag flag -> {
                Spot spot = points.standing(flag.x(), flag.y());
                above.add(new Mark.Flag(flag.letter(), spot.x(), -spot.y()));
            }
            case Mark.Region region -> region(region, above);
            case Mark.Label label -> label(label, kind, above);
        }
    }

    private void line(Mark.Polylines lines, Layer.Kind kind, List<Mark> below, List<Mark> above) {
        DrapedLine line = new DrapedLine(heights, relief, plan).add(lines);
        if (kind != Layer.Kind.CONTOURS) {
            below.add(line.hidden(lines.pen().faded(FAINT).cased(0)));
        }
        above.add(line.shown(lines.pen()));
    }

    private static Mark.Polylines outline(Mark.Ellipse ellipse) {
        int corners = (int) ELLIPSE_CORNERS;
        double[] x = new double[corners + 1];
        double[] y = new double[corners + 1];
        for (int i = 0; i <= corners; i++) {
            double t = 2 * Math.PI * (i % corners) / corners;
            x[i] = ellipse.centerX() + Math.cos(t) * ellipse.ax() + Math.sin(t) * ellipse.bx();
            y[i] = ellipse.centerY() + Math.cos(t) * ellipse.ay() + Math.sin(t) * ellipse.by();
        }
        return Mark.Polylines.one(x, y, ellipse.pen());
    }

    private Mark dots(Mark.Points dots) {
        double[][] lifted = points.visible(dots.x(), dots.y(), dots.from(), dots.to());
        return new Mark.Points(
                lifted[0],
                lifted[1],
                0,
                dots.to() - dots.from(),
                dots.marker(),
                dots.radius(),
                dots.role(),
                dots.casing(),
                dots.minimumGap());
    }

    private Mark cloud(Mark.Cloud cloud) {
        List<double[]> x = new ArrayList<>();
        List<double[]> y = new ArrayList<>();
        for (int age = 0; age < cloud.ages(); age++) {
            double[] ownX = new double[cloud.size()];
            double[] ownY = new double[cloud.size()];
            for (int i = 0; i < cloud.size(); i++) {
                ownX[i] = cloud.x(age, i);
                ownY[i] = cloud.y(age, i);
            }
            double[][] lifted = points.visible(ownX, ownY, 0, cloud.size());
            x.add(lifted[0]);
            y.add(lifted[1]);
        }
        // The points are already where they are between two iterates.
        return new Mark.Cloud(x, y, 1, cloud.role());
    }

    private Mark arrows(Mark.Arrows arrows) {
        int count = arrows.x().length;
        double[][] from = points.visible(arrows.x(), arrows.y(), 0, count);
        double[] dx = new double[count];
        double[] dy = new double[count];
        for (int i = 0; i < count; i++) {
            double length = Math.hypot(arrows.dx()[i] * plan.pixelsPerX(), arrows.dy()[i] * plan.pixelsPerY());
            double step = AHEAD / length;
            double x = arrows.x()[i];
            double y = arrows.y()[i];
            Spot back = points.on(x - step * arrows.dx()[i], y - step * arrows.dy()[i]);
            Spot ahead = points.on(x + step * arrows.dx()[i], y + step * arrows.dy()[i]);
            dx[i] = ahead.x() - back.x();
            dy[i] = back.y() - ahead.y();
        }
        return new Mark.Arrows(from[0], from[1], dx, dy, arrows.length(), arrows.anchored(), arrows.pen());
    }

    private void vector(Mark.Vector vector, List<Mark> above) {
        Spot from = points.on(vector.x(), vector.y());
        Spot to = points.on(vector.toX(), vector.toY());
        if (Double.isFinite(from.x()) && Double.isFinite(to.x())) {
            above.add(new Mark.Vector(from.x(), -from.y(), to.x(), -to.y(), vector.pen()));
        }
    }

    /// Behind the surface it is a ring; outside it is far away in the same direction.
    private void head(Mark.Head head, List<Mark> below, List<Mark> above) {
        Spot spot = points.standing(head.x(), head.y());
        boolean inside = !Double.isNaN(heights.stand(head.x(), head.y()));
        if (inside) {
            drop(head.x(), head.y(), Pen.of(head.style().role(), 1.2), below);
        }
        if (inside && !relief.isVisible(spot)) {
            above.add(Mark.Points.one(
                    spot.x(), -spot.y(), Marker.RING, HIDDEN_HEAD, head.style().role()));
        } else {
            above.add(new Mark.Head(spot.x(), -spot.y(), head.style(), head.name(), head.note()));
        }
    }

    /// From the surface straight down to the base.
    private void drop(double x, double y, Pen pen, List<Mark> below) {
        double height = heights.stand(x, y);
        if (Double.isNaN(height)) {
            return;
        }
        Spot top = relief.camera().project(x, y, height);
        Spot foot = relief.camera().project(x, y, Camera.BASE / relief.camera().height());
        Pen dashed = pen.faded(DROP).dashed(Dash.SHORT);
        below.add(Mark.Polylines.one(new double[] {top.x(), foot.x()}, new double[] {-top.y(), -foot.y()}, dashed));
        below.add(new Mark.Points(
                new double[] {foot.x()}, new double[] {-foot.y()}, 0, 1, Marker.DISC, FOOT, pen.role(), 0, 0));
    }

    private void kink(Mark.Kink kink, List<Mark> above) {
        int from = Math.max(0, kink.at() - 1);
        int to = Math.min(Math.min(kink.end(), kink.x().length), kink.at() + 2);
        double[][] lifted = points.visible(kink.x(), kink.y(), from, to);
        if (!Double.isNaN(lifted[0][kink.at() - from])) {
            above.add(new Mark.Kink(lifted[0], lifted[1], kink.at() - from, to - from, kink.role(), kink.alpha()));
        }
    }

    /// Only where all of it lies on the surface.
    private void region(Mark.Region region, List<Mark> above) {
        double[] x = new double[region.x().length];
        double[] y = new double[region.x().length];
        for (int i = 0; i < x.length; i++) {
            Spot spot = points.on(region.x()[i], region.y()[i]);
            x[i] = spot.x();
            y[i] = -spot.y();
            if (Double.isNaN(x[i])) {
                return;
            }
        }
        above.add(new Mark.Region(x, y, region.role(), region.alpha()));
    }

    private void label(Mark.Label label, Layer.Kind kind, List<Mark> above) {
        Spot spot = Double.isNaN(label.level())
                ? points.on(label.x(), label.y())
                : points.at(label.level(), label.x(), label.y());
        if (kind == Layer.Kind.CONTOURS || Double.isNaN(spot.x()) || !relief.isVisible(spot)) {
            return;
        }
        above.add(
                new Mark.Label(label.text(), spot.x(), -spot.y(), label.dx(), label.dy(), label.role(), label.style()));
    }
}
