package talweg.figure.surface;

import java.util.List;
import talweg.function.Domain;
import talweg.function.Domain.Range;

/// Which part of the plane a surface shows. A map fills a frame of any shape and shows more than its domain on two
/// sides; a surface over all of that would be long and steep. So it shows the domain as far as it is seen.
public final class SeenPart {
    /// If less than so much of it is in the domain, the view has been moved elsewhere on purpose.
    private static final double LEAST = 0.5;

    private SeenPart() {}

    /// The part of `seen` over which the surface is made.
    public static Domain of(Domain seen, Domain domain) {
        return new Domain(List.of(of(seen.axis(0), domain.axis(0)), of(seen.axis(1), domain.axis(1))));
    }

    private static Range of(Range seen, Range whole) {
        double low = Math.max(seen.low(), whole.low());
        double high = Math.min(seen.high(), whole.high());
        boolean mostly = high - low >= LEAST * Math.min(seen.width(), whole.width());
        return mostly ? new Range(low, high) : seen;
    }
}
