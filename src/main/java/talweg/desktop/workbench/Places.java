package talweg.desktop.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import talweg.session.MethodChoice;

/// Where each method of a list stood before the list was changed, so that its colour, its run and its ghost go with it.
///
/// @param before for each method of the list its place before, or [#NEW]
record Places(List<Integer> before) {
    /// In place of a place: the method was not there.
    static final int NEW = -1;

    /// Keeps its own copy.
    Places {
        before = List.copyOf(before);
    }

    /// A list whose first methods are where they were.
    static Places kept(int size, int sizeBefore) {
        return new Places(IntStream.range(0, size)
                .map(i -> i < sizeBefore ? i : NEW)
                .boxed()
                .toList());
    }

    /// Finds each method of `now` again in `old`. Where as many stand in the place of others, they are the same ones in
    /// another order, or else the same ones with other settings.
    static Places between(List<MethodChoice> old, List<MethodChoice> now) {
        int most = Math.min(old.size(), now.size());
        int head = 0;
        while (head < most && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Integer> before = new ArrayList<>();
        IntStream.range(0, head).forEach(before::add);
        List<Integer> found = find(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
        for (int place : found) {
            before.add(place == NEW ? NEW : head + place);
        }
        IntStream.range(old.size() - tail, old.size()).forEach(before::add);
        return new Places(before);
    }

    private static List<Integer> find(List<MethodChoice> old, List<MethodChoice> now) {
        Map<MethodChoice, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            places.computeIfAbsent(old.get(i), _ -> new ArrayList<>()).add(i);
        }
        List<Integer> found = new ArrayList<>();
        for (MethodChoice choice : now) {
            List<Integer> left = places.getOrDefault(choice, List.of());
            found.add(left.isEmpty() ? NEW : left.removeFirst());
        }
        return old.size() == now.size() && found.contains(NEW)
                ? IntStream.range(0, now.size()).boxed().toList()
                : found;
    }

    /// What belonged to the methods before, in their present order; `fresh` for a new one.
    <T> List<T> carry(List<T> values, T fresh) {
        return before.stream()
                .map(place -> place == NEW || place >= values.size() ? fresh : values.get(place))
                .toList();
    }
}
