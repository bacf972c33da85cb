package talweg.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// What a contestant has to reach: a bound on its ratio to another one in the same discipline and round, or on what it
/// counts itself.
///
/// @param group the letter of the table: A formulas, B level curves, C engine, D the map, E start
/// @param words what is promised
/// @param discipline regular expression over the disciplines it is promised for; each gets a line
/// @param contestant who has to reach it
/// @param measure against whom; empty where the number itself is bounded, such as a count
/// @param bound the most, or where `least` the least that it may be
/// @param least whether the bound is the least
record Target(
        char group, String words, String discipline, String contestant, String measure, double bound, boolean least) {

    /// `contestant` takes at most `bound` times as long as `measure`.
    static Target atMost(
            char group, String words, String discipline, String contestant, String measure, double bound) {
        return new Target(group, words, discipline, contestant, measure, bound, false);
    }

    /// `contestant` takes at least `bound` times as long as `measure`: how much slower a rival is.
    static Target atLeast(
            char group, String words, String discipline, String contestant, String measure, double bound) {
        return new Target(group, words, discipline, contestant, measure, bound, true);
    }

    /// What `contestant` counts, or its time, is at most `bound` in its own unit.
    static Target within(char group, String words, String discipline, String contestant, double bound) {
        return new Target(group, words, discipline, contestant, "", bound, false);
    }

    /// What `contestant` counts is at least `bound` in its own unit.
    static Target reaching(char group, String words, String discipline, String contestant, double bound) {
        return new Target(group, words, discipline, contestant, "", bound, true);
    }

    /// One line for each discipline that took part; one that says so if none did.
    List<String> lines(List<Score> scores) {
        List<Score> own = scores.stream()
                .filter(score -> score.contestant().equals(contestant)
                        && score.discipline().matches(discipline))
                .toList();
        return own.isEmpty()
                ? List.of(line("–", "", "not run"))
                : own.stream().map(score -> line(score, scores)).toList();
    }

    private String line(Score score, List<Score> all) {
        OptionalDouble measured = measured(score, all);
        String verdict = measured.isEmpty() ? measure + " did not run" : verdict(measured.getAsDouble());
        String number = measured.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", measured.getAsDouble());
        return line(score.discipline(), number, verdict);
    }

    private OptionalDouble measured(Score score, List<Score> all) {
        if (measure.isEmpty()) {
            return OptionalDouble.of(score.value());
        }
        return score.beside(measure, all).stream()
                .mapToDouble(other -> score.value() / other.value())
                .findFirst();
    }

    private String verdict(double measured) {
        return (least ? measured >= bound : measured <= bound) ? "met" : "MISSED";
    }

    private String line(String where, String number, String verdict) {
        return String.format(
                Locale.ROOT,
                "%c  %-64s %-34s %9s %s %-7.4g %s",
                group,
                words,
                where,
                number,
                least ? "≥" : "≤",
                bound,
                verdict);
    }
}
