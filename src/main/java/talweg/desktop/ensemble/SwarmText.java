package talweg.desktop.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.engine.ensemble.Census;
import talweg.figure.Percentages;
import talweg.function.Words;

/// How the lanes of a swarm fare, in words: `1 000 starts · Adam: 96 % at a minimum, 3 % under way, 1 % diverged`.
final class SwarmText {
    private static final Words WORDS = new Words("desktop");
    private static final List<String> FATES =
            List.of("swarm.minimum", "swarm.other", "swarm.underWay", "swarm.diverged", "swarm.undefined");

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
        int[] counts = {
            census.minimum(), census.other(), census.underWay(), census.diverged(), census.undefined(),
        };
        List<String> shares = Percentages.of(0, counts);
        String parts = IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> WORDS.say(FATES.get(i), shares.get(i)))
                .collect(Collectors.joining(", "));
        return WORDS.say("swarm.method", name, parts);
    }

    /// 1 000 000, with narrow spaces.
    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }
}
