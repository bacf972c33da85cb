package talweg.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Parts of a whole in per cent, which add up to 100: each is rounded down, and what is missing goes to those that lost
/// most (the method of largest remainders; A. Hamilton, 1792).
public final class Percentages {
    private Percentages() {}

    /// One text for each of `counts`, with so many places after the point. What is there but rounds to nothing is
    /// `< 1 %`, and what rounds to all and is not, `> 99 %`.
    public static List<String> of(int places, int... counts) {
        long total = Arrays.stream(counts).asLongStream().sum();
        long whole = 100 * (long) Math.pow(10, places);
        long[] parts = parts(whole, total, counts);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && parts[i] == 0) {
                texts.add("< " + text(1, places));
            } else if (counts[i] < total && parts[i] == whole) {
                texts.add("> " + text(whole - 1, places));
            } else {
                texts.add(text(parts[i], places));
            }
        }
        return texts;
    }

    private static long[] parts(long whole, long total, int... counts) {
        long[] parts = Arrays.stream(counts)
                .mapToLong(count -> part(whole, total, count))
                .toArray();
        long missing = total == 0 ? 0 : whole - Arrays.stream(parts).sum();
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(counts[i] * whole % Math.max(1, total))))
                .limit(missing)
                .forEach(i -> parts[i]++);
        return parts;
    }

    private static long part(long whole, long total, long count) {
        return total == 0 ? 0 : count * whole / total;
    }

    private static String text(long part, int places) {
        return BigDecimal.valueOf(part, places).toPlainString() + " %";
    }
}
