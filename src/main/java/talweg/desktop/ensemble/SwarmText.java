package talweg.desktop.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import talweg.engine.ensemble.Census;
import talweg.function.Words;

/// How the lanes of a swarm fare, in words: `1 000 starts · Adam: 96 % at a minimum, 3 % under way, 1 % diverged`.
final class SwarmText {
    private static final Words WORDS = new Words("desktop");

    private SwarmText() {}

    /// A line for each method.
    static String of(List<Member> members, List<Census> counts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            lines.add(line(members.get(i).name(), counts.get(i)));
        }
        int lanes = counts.stream().mapToInt(Census::lanes).max().orElse(0);
        String starts = WORDS.say("swarm.starts", grouped(lanes));
        return lines.size() == 1 ? starts + " · " + lines.getFirst() : starts + "\n" + String.join("\n", lines);
    }

    /// While as many as there are now have not been counted.
    static String computing(List<Member> members) {
        int lanes = members.stream().mapToInt(Member::lanes).max().orElse(0);
        return WORDS.say("swarm.starts", grouped(lanes)) + " · " + WORDS.say("swarm.computing");
    }

    private static String line(String name, Census census) {
        List<String> parts = new ArrayList<>();
        add(parts, "swarm.minimum", census.minimum(), census.lanes());
        add(parts, "swarm.other", census.other(), census.lanes());
        add(parts, "swarm.underWay", census.underWay(), census.lanes());
        add(parts, "swarm.diverged", census.diverged(), census.lanes());
        add(parts, "swarm.undefined", census.undefined(), census.lanes());
        return WORDS.say("swarm.method", name, String.join(", ", parts));
    }

    private static void add(List<String> parts, String word, int count, int lanes) {
        if (count > 0) {
            parts.add(WORDS.say(word, percent(count, lanes)));
        }
    }

    /// Whole per cents; what is not quite all or nothing never looks like it.
    private static String percent(int count, int lanes) {
        double percent = 100.0 * count / lanes;
        if (percent < 1) {
            return "< 1 %";
        }
        return count < lanes && percent > 99 ? "> 99 %" : Math.round(percent) + " %";
    }

    /// 1 000 000, with narrow spaces.
    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }
}
