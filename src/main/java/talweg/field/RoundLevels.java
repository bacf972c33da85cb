package talweg.field;

/// Levels that are round numbers.
final class RoundLevels {
    /// Each so many-th level of a linear scale, counted from 0, is major; so is each so many-th of the decades.
    private static final int MAJOR = 5;

    private RoundLevels() {}

    static Levels choose(Statistics statistics, ValueScale scale, int about) {
        if (statistics.finite() == 0 || statistics.isConstant()) {
            return none(scale);
        }
        return switch (scale) {
            case LinearScale linear -> multiples(Step.near(linear.halfRange() / about * 2), statistics, linear);
            case LogarithmicScale logarithmic -> decades(statistics, logarithmic, about);
            case RankScale rank -> Levels.counted(Rounding.distinct(rank, about), Spacing.RANK);
        };
    }

    static Levels exactly(Statistics statistics, ValueScale scale, int count) {
        if (statistics.finite() == 0 || statistics.isConstant() || count == 0) {
            return none(scale);
        }
        if (scale instanceof LinearScale linear) {
            Step step = Step.atLeast(linear.halfRange() / count);
            for (int i = 0; i < 3; i++, step = step.finer()) {
                Levels round = multiples(step, statistics, linear);
                if (round.count() == count) {
                    return round;
                }
            }
        }
        return Levels.counted(Rounding.distinct(scale, count), scale.spacing());
    }

    private static Levels none(ValueScale scale) {
        return Levels.counted(new double[0], scale.spacing());
    }

    private static Levels multiples(Step step, Statistics statistics, LinearScale scale) {
        LevelList list = new LevelList(statistics.minimum(), statistics.maximum());
        for (long k = step.first(scale.low()); k <= step.last(scale.high()); k++) {
            list.add(step.times(k), k % MAJOR == 0);
        }
        return list.end(Spacing.LINEAR);
    }

    private static Levels decades(Statistics statistics, LogarithmicScale scale, int about) {
        Decades decades = Decades.above(scale.floor(), scale.floor() + scale.unit(), scale.high());
        int count = decades.last() - decades.first() + 1;
        // A third too many is closer to what is wanted than the next sparser choice.
        int most = about + about / 3;
        LevelList list = new LevelList(statistics.minimum(), statistics.maximum());
        if (3 * count <= most) {
            addThreeEach(decades, list);
        } else {
            addEach(
                    count <= most
                            ? 1
                            : (int) Step.atLeast((double) count / about).size(),
                    decades,
                    list);
        }
        return list.end(Spacing.LOGARITHMIC);
    }

    private static void addThreeEach(Decades decades, LevelList list) {
        for (int exponent = decades.first(); exponent <= decades.last(); exponent++) {
            list.add(decades.value(1, exponent), true);
            list.add(decades.value(2, exponent), false);
            list.add(decades.value(5, exponent), false);
        }
    }

    private static void addEach(int every, Decades decades, LevelList list) {
        for (int exponent = decades.first(); exponent <= decades.last(); exponent++) {
            if (exponent % every == 0) {
                list.add(decades.value(1, exponent), exponent % (every * MAJOR) == 0);
            }
        }
    }
}
