package talweg.field;

import java.util.Arrays;
import java.util.List;
import talweg.function.Words;

/// Which levels are wanted.
public sealed interface LevelChoice {
    /// Levels at most; more would paint the map black.
    int MAXIMUM_LEVELS = 1000;

    /// What is chosen if nobody says anything.
    LevelChoice AUTOMATIC = new Automatic(16);

    /// The levels of this choice for a landscape on a scale.
    Levels levels(Statistics statistics, ValueScale scale);

    /// Round values, at most about so many: multiples of 1, 2 or 5 times a power of ten on a linear scale; 1-2-5 in
    /// each
    /// decade, decades alone, or each so many-th decade on a logarithmic one; rounded quantiles on one of ranks.
    ///
    /// @param about how many, at least 1
    record Automatic(int about) implements LevelChoice {
        @Override
        public Levels levels(Statistics statistics, ValueScale scale) {
            return RoundLevels.choose(statistics, scale, about);
        }
    }

    /// Exactly so many, evenly spaced on the scale and rounded a little; none for a constant.
    ///
    /// @param count how many
    record Count(int count) implements LevelChoice {
        @Override
        public Levels levels(Statistics statistics, ValueScale scale) {
            return RoundLevels.exactly(statistics, scale, count);
        }
    }

    /// These and no other, on the landscape or not.
    ///
    /// @param values finite
    record Listed(List<Double> values) implements LevelChoice {
        /// Keeps its own copy.
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public Levels levels(Statistics statistics, ValueScale scale) {
            double[] sorted = values.stream()
                    .mapToDouble(v -> v + 0.0)
                    .sorted()
                    .distinct()
                    .toArray();
            return Levels.counted(sorted, scale.spacing());
        }
    }

    /// Reads `12` as a count; `0.5`, `-3`, `1,2,5` and `12,` as values.
    ///
    /// @throws FieldMistake if it is neither, or too much
    static LevelChoice parse(String text) throws FieldMistake {
        Words words = new Words("field");
        String trimmed = text.trim();
        if (trimmed.matches("\\d+")) {
            // More digits than this are too many levels in any case.
            int count = trimmed.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(trimmed);
            if (count > MAXIMUM_LEVELS) {
                throw new FieldMistake(words.say("levels.tooMany", trimmed, MAXIMUM_LEVELS));
            }
            return new Count(count);
        }
        try {
            List<Double> values =
                    Arrays.stream(trimmed.split(",")).map(Double::valueOf).toList();
            if (values.isEmpty() || !values.stream().allMatch(Double::isFinite)) {
                throw new FieldMistake(words.say("levels.unread", text));
            }
            if (values.size() > MAXIMUM_LEVELS) {
                throw new FieldMistake(words.say("levels.tooMany", values.size(), MAXIMUM_LEVELS));
            }
            return new Listed(values);
        } catch (NumberFormatException _) {
            throw new FieldMistake(words.say("levels.unread", text));
        }
    }
}
