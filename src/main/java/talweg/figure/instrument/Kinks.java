package talweg.figure.instrument;

import talweg.field.calculus.Kink;
import talweg.function.Workspace;

/// What is said where f has no derivatives, whatever the rules of differentiation give there.
final class Kinks {
    private Kinks() {}

    /// The reading with a sentence of its own if the instrument stands on a kink.
    static Reading told(Reading reading, Settings now, Site site, Workspace workspace) {
        double y = site.isGraph() ? 0 : now.y();
        boolean kink = Kink.at(site.landscape(), now.x(), y, site.domain(), workspace);
        return kink
                ? reading.saying(Instrument.WORDS.say(site.isGraph() ? "instrument.kink.graph" : "instrument.kink"))
                : reading;
    }
}
