package talweg.desktop.ensemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.ensemble.Fan;
import talweg.figure.MethodStyle;
import talweg.session.Measure;

/// The distributions of f over the swarm, while a chart shows them. Each is computed once; until then the method has
/// none.
public final class FanModel {
    /// Whose request it is: one of the members at a time.
    private record Slot(int place) {}

    /// The distribution of one method.
    ///
    /// @param chosen whether it is the method that is looked into
    public record Entry(MethodStyle style, String name, boolean chosen, Fan fan) {}

    private final Workbench workbench;
    private final Engine engine;
    private final ReadOnlyObjectWrapper<List<Entry>> fans = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<SwarmKey, Fan> known = new HashMap<>();
    private final Map<Integer, SwarmKey> asked = new HashMap<>();

    /// The distributions of the swarm on `workbench`.
    public FanModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.engine = engine;
        workbench.scene().subscribe(_ -> follow());
        workbench.runs().runs().subscribe(_ -> follow());
        workbench.runs().selected().subscribe(_ -> follow());
    }

    /// Those that are known, in the order of the methods.
    public ReadOnlyObjectProperty<List<Entry>> fans() {
        return fans.getReadOnlyProperty();
    }

    private void follow() {
        boolean charted = workbench.scene().get().arrangement().charts().contains(Measure.DISTRIBUTION);
        List<Member> members = charted ? Member.compared(workbench) : List.of();
        known.keySet().retainAll(members.stream().map(Member::key).toList());
        for (int place = 0; place < Math.max(members.size(), asked.size()); place++) {
            ask(place, members);
        }
        publish(members);
    }

    /// What nobody wants any more is given up.
    private void ask(int place, List<Member> members) {
        SwarmKey key = place < members.size() ? members.get(place).key() : null;
        if (key == null) {
            engine.cancel(new Slot(place));
            asked.remove(place);
        } else if (!key.equals(asked.get(place)) && !known.containsKey(key)) {
            asked.put(place, key);
            engine.submit(
                    new Slot(place),
                    (cancelled, progress) -> Fan.of(key.walk(), cancelled, progress),
                    fan -> enter(place, key, fan));
        }
    }

    private void enter(int place, SwarmKey key, Fan fan) {
        asked.remove(place, key);
        List<Member> members = Member.compared(workbench);
        if (members.stream().anyMatch(member -> member.key().equals(key))) {
            known.put(key, fan);
            publish(members);
        }
    }

    private void publish(List<Member> members) {
        List<Entry> entries = new ArrayList<>();
        for (Member member : members) {
            Fan fan = known.get(member.key());
            if (fan != null) {
                entries.add(new Entry(member.style(), member.name(), member.chosen(), fan));
            }
        }
        if (!entries.equals(fans.get())) {
            fans.set(List.copyOf(entries));
        }
    }

    /// 1 000 000, with narrow spaces.
    public static String grouped(int number) {
        return SwarmText.grouped(number);
    }
}
