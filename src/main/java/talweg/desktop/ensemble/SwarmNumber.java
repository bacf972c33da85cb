package talweg.desktop.ensemble;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import talweg.desktop.control.NumberEntry;
import talweg.desktop.control.NumberTarget;
import talweg.desktop.control.Track;
import talweg.engine.ensemble.StartSet;
import talweg.function.Words;

/// A number of the swarm.
///
/// @param mistake the word for what is wrong with one that cannot be taken
/// @param current what `*2` changes
/// @param fits whether one can be taken
/// @param take where it goes
record SwarmNumber(String mistake, DoubleSupplier current, DoublePredicate fits, DoubleConsumer take)
        implements NumberTarget {
    /// How many starts there can be.
    static final Track COUNTS = new Track(StartSet.FEWEST, StartSet.MOST, Track.Scale.LOGARITHMIC);

    private static final Words WORDS = new Words("desktop");

    static boolean isCount(double number) {
        return number >= StartSet.FEWEST && number <= StartSet.MOST && number == Math.rint(number);
    }

    @Override
    public Optional<String> type(String text, boolean here) {
        OptionalDouble typed = NumberEntry.read(text, current.getAsDouble());
        return typed.isPresent() ? accept(typed.getAsDouble()) : Optional.of(WORDS.say("number.mistaken"));
    }

    /// A dragged count is the nearest that can be read out.
    @Override
    public Optional<String> set(double number, boolean here) {
        boolean counts = mistake.equals("swarm.count");
        return accept(counts ? nice(Math.clamp(number, StartSet.FEWEST, StartSet.MOST)) : number);
    }

    private Optional<String> accept(double number) {
        if (!fits.test(number)) {
            return Optional.of(WORDS.say(mistake));
        }
        take.accept(number);
        return Optional.empty();
    }

    /// The nearest of 1, 2, 5, 10, … by ratio.
    private static double nice(double number) {
        double unit = Math.pow(10, Math.floor(Math.log10(number)));
        double part = number / unit;
        double round = part < Math.sqrt(2) ? 1 : part < Math.sqrt(10) ? 2 : part < Math.sqrt(50) ? 5 : 10;
        return Math.max(StartSet.FEWEST, Math.rint(round * unit));
    }
}
