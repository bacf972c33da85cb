package talweg.session;

import java.util.OptionalDouble;

/// Whether the map or the surface is seen, and from where the surface is looked at.
///
/// @param shown which of them
/// @param azimuth degrees, counterclockwise from the x-axis to the eye, seen from above; empty for the side from which
/// most of the surface is seen
/// @param elevation degrees above the base plane
/// @param zoom 1 shows the whole
/// @param height how values become heights
public record Outlook(Shown shown, OptionalDouble azimuth, double elevation, double zoom, Scale height) {
    /// The map; the surface, once it is wanted, from its clearest side.
    public static final Outlook STANDARD = new Outlook(Shown.MAP, OptionalDouble.empty(), 40, 1, Scale.AUTOMATIC);

    /// With another of them shown.
    public Outlook withShown(Shown other) {
        return new Outlook(other, azimuth, elevation, zoom, height);
    }

    /// With other heights.
    public Outlook withHeight(Scale other) {
        return new Outlook(shown, azimuth, elevation, zoom, other);
    }

    /// Seen from elsewhere.
    public Outlook from(OptionalDouble otherAzimuth, double otherElevation, double otherZoom) {
        return new Outlook(shown, otherAzimuth, otherElevation, otherZoom, height);
    }
}
