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
}
