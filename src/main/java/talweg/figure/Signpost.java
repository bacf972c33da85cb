package talweg.figure;

import java.util.ArrayList;
import java.util.List;

/// Where a run went that has left the view: a chevron on the border that points there, and a plate that says which
/// iterate it is and how far out. Signposts keep clear of each other and of whatever else stands on the map.
///
/// @param head who has left
/// @param x of the chevron
/// @param y of the chevron
/// @param angle in which the chevron points, clockwise from the right
/// @param plate where the words stand
public record Signpost(Mark.Head head, double x, double y, double angle, Box plate) {
    /// Pixels from the border to the middle of a chevron.
    private static final double BORDER = 12;

    /// Pixels from the middle of a chevron to its tip.
    static final double CHEVRON = 6;

    /// Half the room of a chevron.
    private static final double REACH = CHEVRON + 3;

    private static final double GAP = 3;

    /// Pixels along the border between the places that are tried.
    private static final double STRIDE = 5;

    /// The signposts of those of `heads` that `view` does not show.
    ///
    /// @param room where signposts may stand
    /// @param taken what they keep clear of
    public static List<Signpost> of(List<Mark.Head> heads, Viewport view, Box room, List<Box> taken) {
        List<Signpost> posts = new ArrayList<>();
        List<Box> occupied = new ArrayList<>(taken);
        for (Mark.Head head : heads) {
            double px = view.toPixelX(head.x());
            double py = view.toPixelY(head.y());
            if (!Double.isNaN(px) && !Double.isNaN(py) && !view.frame().contains(px, py)) {
                Signpost post = place(head, px, py, room, occupied);
                posts.add(post);
                occupied.add(Box.around(post.x, post.y, REACH));
                occupied.add(post.plate);
            }
        }
        return posts;
    }

    /// Whether a pointer at this pixel means it.
    public boolean contains(double px, double py) {
        return plate.contains(px, py) || Box.around(x, y, REACH + GAP).contains(px, py);
    }

    /// Where the straight way to the head leaves the room, or as near to that as there is place.
    private static Signpost place(Mark.Head head, double px, double py, Box room, List<Box> occupied) {
        Box border = room.inset(BORDER, BORDER, BORDER, BORDER);
        // A head may be at 10³⁰⁰; its direction is all that counts.
        double toX = Math.clamp(px, -1e9, 1e9);
        double toY = Math.clamp(py, -1e9, 1e9);
        double exit = Border.exit(border, toX, toY);
        double length = 2 * (border.width() + border.height());
        for (double away = 0; away < length / 2; away += STRIDE) {
            for (double way : new double[] {exit + away, exit - away}) {
                double x = Border.x(border, way);
                double y = Border.y(border, way);
                if (isFree(Box.around(x, y, REACH), occupied)) {
                    for (Box plate : plates(head.note(), x, y, room)) {
                        if (isFree(plate.grow(1), occupied)) {
                            return new Signpost(head, x, y, Math.atan2(toY - y, toX - x), plate);
                        }
                    }
                }
            }
        }
        double x = Border.x(border, exit);
        double y = Border.y(border, exit);
        Box plate = plates(head.note(), x, y, room).getFirst();
        return new Signpost(head, x, y, Math.atan2(toY - y, toX - x), plate);
    }

    private static boolean isFree(Box box, List<Box> occupied) {
        return occupied.stream().noneMatch(box::overlaps);
    }

    /// Right, left, below, above the chevron, as far as they fit into the room; never none.
    private static List<Box> plates(String text, double x, double y, Box room) {
        double width = Plate.width(text);
        double height = Plate.HEIGHT;
        List<Box> places = List.of(
                new Box(x + REACH + GAP, y - height / 2, width, height),
                new Box(x - REACH - GAP - width, y - height / 2, width, height),
                new Box(x - width / 2, y + REACH + GAP, width, height),
                new Box(x - width / 2, y - REACH - GAP - height, width, height));
        List<Box> fitting = places.stream().filter(room::contains).toList();
        return fitting.isEmpty() ? places.subList(0, 1) : fitting;
    }
}
