package talweg.session;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What of the window belongs to a scene: a lecturer who prepared one in the evening finds the same panes folded, the
/// same charts and the curtain down.
///
/// @param folded the panes that are folded away
/// @param charts what is charted over k
/// @param chosen the place in the list of the method that is looked into
/// @param curtain whether everything beyond k is hidden, so that the room can predict it
/// @param instrument what is held to the function
/// @param outlook whether map or surface is seen
public record Arrangement(
        Set<Pane> folded,
        Set<Measure> charts,
        int chosen,
        boolean curtain,
        Optional<Held> instrument,
        Outlook outlook) {
    /// Everything open, one chart, the first method, no curtain.
    public static final Arrangement STANDARD = new Arrangement(
            EnumSet.noneOf(Pane.class), EnumSet.of(Measure.OBJECTIVE), 0, false, Optional.empty(), Outlook.STANDARD);

    /// Keeps its own copies, in the order of the constants.
    public Arrangement {
        folded = ordered(Pane.class, folded);
        charts = ordered(Measure.class, charts);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> constants) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(constants);
        return Collections.unmodifiableSet(copy);
    }

    /// Folds `pane` away, or opens it again.
    public Arrangement withToggled(Pane pane) {
        return new Arrangement(toggled(Pane.class, folded, pane), charts, chosen, curtain, instrument, outlook);
    }

    /// With the chart of `measure`, or without it if it is there.
    public Arrangement withToggled(Measure measure) {
        return new Arrangement(folded, toggled(Measure.class, charts, measure), chosen, curtain, instrument, outlook);
    }

    private static <E extends Enum<E>> Set<E> toggled(Class<E> type, Set<E> constants, E constant) {
        EnumSet<E> toggled = EnumSet.noneOf(type);
        toggled.addAll(constants);
        if (!toggled.remove(constant)) {
            toggled.add(constant);
        }
        return toggled;
    }

    /// Another method looked into.
    public Arrangement withChosen(int chosen) {
        return new Arrangement(folded, charts, chosen, curtain, instrument, outlook);
    }

    /// With the curtain down or up.
    public Arrangement withCurtain(boolean curtain) {
        return new Arrangement(folded, charts, chosen, curtain, instrument, outlook);
    }

    /// With an instrument in the hand, or with none.
    public Arrangement withInstrument(Optional<Held> instrument) {
        return new Arrangement(folded, charts, chosen, curtain, instrument, outlook);
    }

    /// With map or surface seen, from elsewhere.
    public Arrangement withOutlook(Outlook outlook) {
        return new Arrangement(folded, charts, chosen, curtain, instrument, outlook);
    }
}
