package talweg.figure;

/// Paints lines, arrows, ellipses and regions.
final class LinePainter {
    private static final int ELLIPSE_CORNERS = 96;
    /// A casing lets a little of the map through, or the gaps of a dashed line would shout louder than its dashes.
    private static final double CASING = 0.75;

    private static final double HEAD_LENGTH = 0.3;
    private static final double HEAD_HALF_ANGLE = Math.toRadians(24);
    private static final double LONGEST_HEAD = 9;

    private LinePainter() {}

    static void paint(Mark.Polylines lines, Easel easel) {
        Pen pen = lines.pen();
        Clipper clipper = easel.clipper();
        clipper.clip(lines.x(), lines.y(), lines.offsets(), easel.view(), pen.width() / 2 + pen.casing() + 1);
        if (clipper.outline().isEmpty()) {
            return;
        }
        if (pen.casing() > 0) {
            Stroke casing = Stroke.solid(pen.width() + 2 * pen.casing());
            int ground = Argb.fade(easel.colour(Role.CASING), CASING * pen.alpha());
            easel.surface().stroke(clipper.outline(), casing, ground);
        }
        if (pen.dash() == Dash.SOLID) {
            easel.surface().stroke(clipper.outline(), Stroke.solid(pen.width()), easel.colour(pen));
        } else {
            strokeDashed(pen, clipper, easel);
        }
    }

    /// Each piece on its own, since each begins elsewhere in the pattern: dashes stay on the curve while it is
    /// panned.
    private static void strokeDashed(Pen pen, Clipper clipper, Easel easel) {
        double[] pattern = pen.dash().pattern(pen.width());
        double period = 0;
        for (double length : pattern) {
            period += length;
        }
        Outline pieces = clipper.outline();
        for (int piece = 0; piece < pieces.pieces(); piece++) {
            Outline one = easel.fresh();
            one.moveTo(pieces.x(pieces.start(piece)), pieces.y(pieces.start(piece)));
            for (int i = pieces.start(piece) + 1; i < pieces.end(piece); i++) {
                one.lineTo(pieces.x(i), pieces.y(i));
            }
            Stroke stroke = new Stroke(pen.width(), pattern, clipper.phase(piece) % period);
            easel.surface().stroke(one, stroke, easel.colour(pen));
        }
    }

    static void paint(Decoration.Rule rule, Easel easel) {
        Pen pen = rule.pen();
        Outline line = easel.fresh();
        line.line(rule.fromX(), rule.fromY(), rule.toX(), rule.toY());
        easel.surface().stroke(line, new Stroke(pen.width(), pen.dash().pattern(pen.width()), 0), easel.colour(pen));
    }

    static void paint(Mark.Arrows arrows, Easel easel) {
        Viewport view = easel.view();
        Box near = view.frame().grow(arrows.length());
        Outline outline = easel.fresh();
        for (int i = 0; i < arrows.x().length; i++) {
            double dx = arrows.dx()[i] * view.pixelsPerX();
            double dy = -arrows.dy()[i] * view.pixelsPerY();
            double scale = arrows.length() / Math.hypot(dx, dy);
            double px = view.toPixelX(arrows.x()[i]);
            double py = view.toPixelY(arrows.y()[i]);
            if (Double.isFinite(scale) && scale > 0 && near.contains(px, py)) {
                arrow(outline, px, py, dx * scale, dy * scale, arrows.anchored());
            }
        }
        if (arrows.pen().casing() > 0) {
            Stroke casing = Stroke.solid(arrows.pen().width() + 2 * arrows.pen().casing());
            easel.surface().stroke(outline, casing, easel.colour(Role.CASING));
        }
        easel.surface().stroke(outline, Stroke.solid(arrows.pen().width()), easel.colour(arrows.pen()));
    }

    /// The shaft is cut at the frame like any line; the head is there where the tip can be seen.
    static void paint(Mark.Vector vector, Easel easel) {
        Viewport view = easel.view();
        double dx = (vector.toX() - vector.x()) * view.pixelsPerX();
        double dy = -(vector.toY() - vector.y()) * view.pixelsPerY();
        double length = Math.hypot(dx, dy);
        double px = view.toPixelX(vector.toX());
        double py = view.toPixelY(vector.toY());
        Pen pen = vector.pen();
        Outline head = new Outline();
        if (length > 0
                && Double.isFinite(length)
                && view.frame().grow(LONGEST_HEAD).contains(px, py)) {
            head(head, px, py, Math.atan2(-dy, -dx), Math.min(LONGEST_HEAD, HEAD_LENGTH * length));
        }
        if (pen.casing() > 0) {
            easel.surface().stroke(head, Stroke.solid(pen.width() + 2 * pen.casing()), easel.colour(Role.CASING));
        }
        double[] x = {vector.x(), vector.toX()};
        double[] y = {vector.y(), vector.toY()};
        paint(Mark.Polylines.one(x, y, pen), easel);
        easel.surface().stroke(head, Stroke.solid(pen.width()), easel.colour(pen));
    }

    private static void arrow(Outline outline, double px, double py, double dx, double dy, boolean anchored) {
        double tailX = anchored ? px : px - dx / 2;
        double tailY = anchored ? py : py - dy / 2;
        double tipX = tailX + dx;
        double tipY = tailY + dy;
        outline.line(tailX, tailY, tipX, tipY);
        double length = Math.hypot(dx, dy);
        head(outline, tipX, tipY, Math.atan2(-dy, -dx), Math.min(LONGEST_HEAD, HEAD_LENGTH * length));
    }

    /// @param back the direction from the tip to the tail
    private static void head(Outline outline, double tipX, double tipY, double back, double head) {
        outline.moveTo(tipX + head * Math.cos(back - HEAD_HALF_ANGLE), tipY + head * Math.sin(back - HEAD_HALF_ANGLE));
        outline.lineTo(tipX, tipY);
        outline.lineTo(tipX + head * Math.cos(back + HEAD_HALF_ANGLE), tipY + head * Math.sin(back + HEAD_HALF_ANGLE));
    }

    static void paint(Mark.Ellipse ellipse, Easel easel) {
        double[] x = new double[ELLIPSE_CORNERS + 1];
        double[] y = new double[ELLIPSE_CORNERS + 1];
        for (int i = 0; i <= ELLIPSE_CORNERS; i++) {
            double t = 2 * Math.PI * (i % ELLIPSE_CORNERS) / ELLIPSE_CORNERS;
            x[i] = ellipse.centerX() + Math.cos(t) * ellipse.ax() + Math.sin(t) * ellipse.bx();
            y[i] = ellipse.centerY() + Math.cos(t) * ellipse.ay() + Math.sin(t) * ellipse.by();
        }
        paint(Mark.Polylines.one(x, y, ellipse.pen()), easel);
    }

    static void paint(Mark.Region region, Easel easel) {
        Outline outline = easel.fresh();
        for (int i = 0; i < region.x().length; i++) {
            double px = easel.view().toPixelX(region.x()[i]);
            double py = easel.view().toPixelY(region.y()[i]);
            if (i == 0) {
                outline.moveTo(px, py);
            } else {
                outline.lineTo(px, py);
            }
        }
        easel.surface().fill(outline, Argb.fade(easel.colour(region.role()), region.alpha()));
    }
}
