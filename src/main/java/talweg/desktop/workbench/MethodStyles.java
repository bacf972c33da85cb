package talweg.desktop.workbench;

import java.util.ArrayList;
import java.util.List;
import talweg.session.MethodChoice;

/// Which method has which look. A method keeps its own while others come and go: the blue one stays the blue one.
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

    /// The looks after the list has become `now`.
    MethodStyles follow(List<MethodChoice> now) {
        if (now.size() == choices.size()) {
            return new MethodStyles(now, styles);
        }
        if (now.size() == choices.size() - 1) {
            return without(removed(now), now);
        }
        return now.size() == choices.size() + 1
                        && now.subList(0, choices.size()).equals(choices)
                ? withOneMore(now)
                : fresh(now);
    }

    private int removed(List<MethodChoice> now) {
        int index = 0;
        while (index < now.size() && now.get(index).equals(choices.get(index))) {
            index++;
        }
        return index;
    }

    private MethodStyles without(int index, List<MethodChoice> now) {
        List<Integer> fewer = new ArrayList<>(styles);
        fewer.remove(index);
        return new MethodStyles(now, fewer);
    }

    /// A new method gets the first look that nobody has.
    private MethodStyles withOneMore(List<MethodChoice> now) {
        int free = 0;
        while (styles.contains(free)) {
            free++;
        }
        List<Integer> more = new ArrayList<>(styles);
        more.add(free);
        return new MethodStyles(now, more);
    }

    private static MethodStyles fresh(List<MethodChoice> now) {
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            counted.add(i);
        }
        return new MethodStyles(now, counted);
    }
}
