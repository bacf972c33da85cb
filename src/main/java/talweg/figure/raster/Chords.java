package talweg.figure.raster;

/// Covers the lines it is given, but draws those that follow each other as one for as long as nobody could see the
/// difference: all ends on the way lie within a 30th of a pixel of it. Paths of thousands of small steps become
/// hundreds of longer ones (the cone of Sklansky and Gonzalez, 1980).
final class Chords implements Dashes.Taker {
    /// Pixels between the points on the way and the line that is drawn instead.
    private static final double DEVIATION = 1.0 / 30;

    private final Coverage coverage;
    private Edge edge;
    private boolean open;
    private double fromX;
    private double fromY;
    private double toX;
    private double toY;
    private double length;
    private double directionX;
    private double directionY;
    private double left;
    private double right;

    Chords(Coverage coverage) {
        this.coverage = coverage;
    }

    /// Begins a stroke.
    void begin(Edge with) {
        edge = with;
        open = false;
    }

    @Override
    public void take(double x0, double y0, double x1, double y1) {
        if (open && x0 == toX && y0 == toY && goesOn(x1, y1)) {
            return;
        }
        end();
        open = true;
        fromX = x0;
        fromY = y0;
        toX = x1;
        toY = y1;
        length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        directionX = (x1 - x0) / length;
        directionY = (y1 - y0) / length;
        double slack = DEVIATION / length;
        left = -slack;
        right = slack;
    }

    /// Makes the line longer if its present end then still lies beside it, and all those before. A direction is told
    /// by its slope against that of the first part.
    private boolean goesOn(double x, double y) {
        double along = (x - fromX) * directionX + (y - fromY) * directionY;
        double across = (y - fromY) * directionX - (x - fromX) * directionY;
        double slope = across / along;
        // Also false where there is no direction, since the line is a point so far.
        if (!(along > length && slope >= left && slope <= right)) {
            return false;
        }
        double slack = DEVIATION / along;
        left = Math.max(left, slope - slack);
        right = Math.min(right, slope + slack);
        length = along;
        toX = x;
        toY = y;
        return true;
    }

    /// Draws what is still open.
    void end() {
        if (open) {
            coverage.capsule(fromX, fromY, toX, toY, edge);
            open = false;
        }
    }
}
