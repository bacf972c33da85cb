package talweg.desktop.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import talweg.function.Words;

/// The run as sentences, one line a step. Of a very long run those about k, because nobody listens to a million.
///
/// @param first the first row that is told
/// @param starts where the line of each told row begins
/// @param text all lines
record LogText(int first, List<Integer> starts, String text) {
    /// Rows that are told at once.
    static final int MOST = 2000;

    private static final Words WORDS = new Words("desktop");

    /// What is told of `table` while the window stands at k.
    static LogText of(LogTable table, String opening, int k) {
        int first = first(table.rows(), k);
        int end = Math.min(table.rows(), first + MOST);
        StringBuilder text = new StringBuilder(opening).append('\n');
        if (end - first < table.rows()) {
            text.append(WORDS.say("log.part", first, end - 1, table.rows() - 1)).append('\n');
        }
        List<Integer> starts = new ArrayList<>();
        for (int n = first; n < end; n++) {
            starts.add(text.length());
            text.append(sentence(table, n)).append('\n');
        }
        return new LogText(first, starts, text.append(table.ending()).toString());
    }

    /// The first row to be told: changes only now and then, so that the text stands still while k moves.
    static int first(int rows, int k) {
        int block = Math.max(0, k / (MOST / 2) - 1);
        return rows <= MOST ? 0 : Math.min(block * (MOST / 2), rows - MOST);
    }

    private static String sentence(LogTable table, int n) {
        String numbers = table.columns().stream()
                .skip(1)
                .filter(column -> !column.told(n).isEmpty())
                .map(column -> column.name() + " = " + column.told(n))
                .collect(Collectors.joining(", "));
        return n == 0 ? WORDS.say("log.start", numbers) : WORDS.say("log.step", n, numbers);
    }

    /// Where the line of row n begins; −1 if it is not told.
    int start(int n) {
        return n >= first && n < first + starts.size() ? starts.get(n - first) : -1;
    }
}
