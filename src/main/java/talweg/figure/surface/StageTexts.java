package talweg.figure.surface;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Role;
import talweg.figure.TextStyle;

/// The numbers and names of three axes, of which no two stand on one place: where an eye near the ground sees axes run
/// into each other, the later number is left out.
final class StageTexts {
    /// Mean width of a character, as a part of the size.
    private static final double WIDTH = 0.6;

    private final List<Decoration> texts = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    /// Where a text with its baseline at (x, y) stands, about.
    static Box box(String text, double x, double y, TextStyle style) {
        double width = WIDTH * style.size() * text.length();
        double left = switch (style.alignment()) {
            case LEFT -> x;
            case CENTER -> x - width / 2;
            case RIGHT -> x - width;
        };
        return new Box(left, y - style.size(), width, 1.2 * style.size());
    }

    boolean isFree(String text, double x, double y, TextStyle style) {
        return taken.stream().noneMatch(box(text, x, y, style)::overlaps);
    }

    /// Puts a text there if nothing is there yet.
    ///
    /// @return whether it stands there
    boolean put(String text, double x, double y, TextStyle style, Role role) {
        boolean free = isFree(text, x, y, style);
        if (free) {
            taken.add(box(text, x, y, style));
            texts.add(new Decoration.Caption(text, x, y, role, style));
        }
        return free;
    }

    List<Decoration> all() {
        return List.copyOf(texts);
    }
}
