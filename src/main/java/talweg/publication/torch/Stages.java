package talweg.publication.torch;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import talweg.method.Change;
import talweg.method.Method;

/// Where a method's settings begin to hold.
///
/// @param starts 0 and the iterations of its changes, ascending
record Stages(List<Integer> starts) {
    static Stages of(Method method) {
        TreeSet<Integer> starts = new TreeSet<>(List.of(0));
        method.changes().stream().map(Change::k).forEach(starts::add);
        return new Stages(new ArrayList<>(starts));
    }

    /// What holds stage by stage, as one Python expression of k.
    ///
    /// @param values of the stages
    String choice(List<String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size() - 1; i++) {
            if (!values.get(i).equals(values.get(i + 1))) {
                text.append(values.get(i))
                        .append(" if k < ")
                        .append(starts.get(i + 1))
                        .append(" else ");
            }
        }
        return text.append(values.getLast()).toString();
    }

    /// Where something holds, as one Python condition on k.
    ///
    /// @param holds in each stage
    String condition(List<Boolean> holds) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < holds.size(); i++) {
            boolean begins = holds.get(i) && (i == 0 || !holds.get(i - 1));
            if (begins) {
                int end = i + holds.subList(i, holds.size()).indexOf(false);
                ranges.add(end < i ? "k >= " + starts.get(i) : range(starts.get(i), starts.get(end)));
            }
        }
        return String.join(" or ", ranges);
    }

    private static String range(int from, int to) {
        return (from == 0 ? "" : from + " <= ") + "k < " + to;
    }
}
