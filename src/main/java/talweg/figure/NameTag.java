package talweg.figure;

import java.util.ArrayList;
import java.util.List;

/// The name of a method beside its head. Tags cover neither heads nor each other; where many heads stand together they
/// are stacked, each with a line to its own.
///
/// @param head whose name it is
/// @param box where it stands
record NameTag(Mark.Head head, Box box) {
    private static final double NEAR = HeadPainter.RADIUS + 5;

    /// Rows above and below that are tried on either side.
    private static final int ROWS = 6;

    /// Pixels from a head to its tag that need a line.
    private static final double FAR = 14;

    /// The tags of all named heads that `view` shows.
    static List<NameTag> of(List<Mark.Head> heads, Viewport view, Box room, Occupied occupied) {
        List<NameTag> tags = new ArrayList<>();
        for (Mark.Head head : heads) {
            double px = view.toPixelX(head.x());
            double py = view.toPixelY(head.y());
            if (!head.name().isEmpty() && view.frame().contains(px, py)) {
                Box place = occupied.best(places(px, py, Plate.width(head.name())), room);
                occupied.take(place);
                tags.add(new NameTag(head, place));
            }
        }
        return tags;
    }

    /// Right, left, then obliquely, above and below; at last in rows further and further away.
    private static List<Box> places(double px, double py, double width) {
        double height = Plate.HEIGHT;
        double right = px + NEAR;
        double left = px - NEAR - width;
        double up = py - NEAR - height;
        double down = py + NEAR;
        List<Box> places = new ArrayList<>(List.of(
                new Box(right, py - height / 2, width, height),
                new Box(left, py - height / 2, width, height),
                new Box(px + NEAR / 2, up + 3, width, height),
                new Box(px + NEAR / 2, down - 3, width, height),
                new Box(left + NEAR / 2, up + 3, width, height),
                new Box(left + NEAR / 2, down - 3, width, height),
                new Box(px - width / 2, up, width, height),
                new Box(px - width / 2, down, width, height)));
        for (int row = 1; row <= ROWS; row++) {
            for (int way : new int[] {-1, 1}) {
                double y = py - height / 2 + way * row * (height + 2);
                places.add(new Box(right + 2, y, width, height));
                places.add(new Box(left - 2, y, width, height));
            }
        }
        return places;
    }

    void paint(Easel easel) {
        Role role = head.style().role();
        double px = easel.view().toPixelX(head.x());
        double py = easel.view().toPixelY(head.y());
        double nearX = Math.clamp(px, box.x(), box.right());
        double nearY = Math.clamp(py, box.y(), box.bottom());
        if (Math.hypot(nearX - px, nearY - py) > FAR) {
            Outline line = easel.fresh();
            line.line(px, py, nearX, box.centerY());
            easel.surface().stroke(line, Stroke.solid(1), easel.colour(role));
        }
        Plate.paint(head.name(), box, role, easel);
    }
}
