package talweg.desktop.preference;

import java.util.Comparator;
import java.util.List;
import talweg.session.Settings.Box;

/// The screens on which a window can stand, which are others in the lecture hall than they were at home.
///
/// @param screens the part of each that windows may cover, the main one first; never empty
public record Desk(List<Box> screens) {
    /// Less than a pixel is an error of rounding.
    private static final double PIXEL = 1;

    /// Keeps its own copy.
    public Desk {
        screens = List.copyOf(screens);
    }

    /// Where a window is put that stood at `left`: there, if all of it can still be seen, be it on one screen or across
    /// several; otherwise inside the screen that shows most of it, and inside the main one if none does.
    public Box place(Box left) {
        double seen =
                screens.stream().mapToDouble(screen -> overlap(screen, left)).sum();
        if (seen >= left.width() * left.height() - PIXEL) {
            return left;
        }
        Box most = screens.stream()
                .max(Comparator.comparingDouble(screen -> overlap(screen, left)))
                .filter(screen -> overlap(screen, left) > 0)
                .orElse(screens.getFirst());
        return inside(most, left);
    }

    private static double overlap(Box one, Box other) {
        double width = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double height = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static Box inside(Box screen, Box left) {
        double width = Math.min(left.width(), screen.width());
        double height = Math.min(left.height(), screen.height());
        return new Box(
                Math.clamp(left.x(), screen.x(), screen.x() + screen.width() - width),
                Math.clamp(left.y(), screen.y(), screen.y() + screen.height() - height),
                width,
                height);
    }
}
