package talweg.figure.instrument;

import java.util.List;
import java.util.Optional;
import talweg.function.Words;
import talweg.function.Workspace;

/// Something to hold to a function. Stateless; everything that a hand changes is in its settings.
public interface Instrument {
    /// The words of all instruments.
    Words WORDS = new Words("figure");

    /// Its name in files and on the command line.
    String id();

    /// Whether it is held to the graph of a function of one variable, and not to a map.
    default boolean isForGraphs() {
        return false;
    }

    /// Whether it shows the rates of the methods that run, and so another picture at another iterate.
    default boolean followsRuns() {
        return false;
    }

    /// Whether all that it says comes from the derivatives at the place where it stands.
    default boolean differentiates() {
        return false;
    }

    /// Its name for people.
    default String name() {
        return WORDS.say("instrument." + id());
    }

    /// What it shows, in a sentence.
    default String purpose() {
        return WORDS.say("instrument." + id() + ".purpose");
    }

    /// How it is used and what there is to see, in a few sentences.
    default String help() {
        return WORDS.say("instrument." + id() + ".help");
    }

    /// The numbers that were chosen, and for those that were not what it is picked up with where it stands.
    ///
    /// @param x where the attention is, if nobody chose a place
    /// @param y where the attention is, if nobody chose a place
    default Settings completed(Settings chosen, Site site, double x, double y) {
        return chosen.or(begin(site, chosen.get(Settings.X, x), chosen.get(Settings.Y, y)));
    }

    /// What it is set to when it is picked up.
    ///
    /// @param x where the attention is
    /// @param y where the attention is
    Settings begin(Site site, double x, double y);

    /// What can be taken hold of on the map, the uppermost first.
    List<Handle> handles(Settings settings, Site site);

    /// A handle was dragged to (x, y). Where it may not go, it goes to what is near.
    Settings drag(String handle, Settings settings, double x, double y, Site site);

    /// What is set beside its numbers.
    default List<Control> controls(Settings settings, Site site) {
        return List.of();
    }

    /// A deed among its controls was asked for.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    default Settings done(String deed, Settings settings, Site site, Workspace workspace) {
        return settings;
    }

    /// What it says; quick enough to follow a hand.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    Reading read(Settings settings, Site site, Workspace workspace);

    /// What it says, and of which plane, where f has more variables than the map.
    default Reading say(Settings settings, Site site, Workspace workspace) {
        Reading reading = differentiates()
                ? Kinks.told(read(settings, site, workspace), settings, site, workspace)
                : read(settings, site, workspace);
        return site.held()
                .map(plane -> reading.saying(reading.sentence() + " " + plane))
                .orElse(reading);
    }

    /// The ground that it puts in place of the colours of f, if it has one; may take longer. Wherever its handles
    /// stand,
    /// it is the same.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    default Optional<Survey> survey(Site site, Workspace workspace) {
        return Optional.empty();
    }
}
