package talweg.desktop.workbench;

import java.util.ArrayList;
import java.util.List;
import talweg.session.MethodChoice;

/// Which method has which look. A method keeps its own while others come, go and change places: the blue one stays the
/// blue one.
///
/// @param choices the methods
/// @param styles the number of each one's look
record MethodStyles(List<MethodChoice> choices, List<Integer> styles) {
    /// Of an empty list.
    static final MethodStyles NONE = new MethodStyles(List.of(), List.of());

    /// Keeps its own copies.
    MethodStyles {
        choices = List.copyOf(choices);
        styles = List.copyOf(styles);
    }

    /// The look of the method at `index`.
    int of(int index) {
        return styles.get(index);
    }

    /// Where the methods of `now` have been.
    Places places(List<MethodChoice> now) {
        return Places.between(choices, now);
    }

    /// The looks after the list has become `now`. A new method gets the first look that nobody has.
    MethodStyles follow(List<MethodChoice> now) {
        List<Integer> looks = new ArrayList<>(places(now).carry(styles, Places.NEW));
        for (int i = 0; i < looks.size(); i++) {
            if (looks.get(i) == Places.NEW) {
                looks.set(i, firstFree(looks));
            }
        }
        return new MethodStyles(now, looks);
    }

    private static int firstFree(List<Integer> looks) {
        int free = 0;
        while (looks.contains(free)) {
            free++;
        }
        return free;
    }
}
