package talweg.figure.surface;

/// Where a surface is looked at from.
///
/// @param azimuth degrees in (−180, 180], counterclockwise from the x-axis to the eye, seen from above
/// @param elevation degrees above the base plane, in [5, 90]; from 90 one sees the map
/// @param zoom 1 shows the whole; in [0.5, 8]
public record Orbit(double azimuth, double elevation, double zoom) {
    /// From the front right, halfway up.
    public static final Orbit STANDARD = new Orbit(-60, 40, 1);

    /// Lower, and one would look at the surface from the side and see its border alone.
    public static final double LOWEST = 5;

    /// From straight above.
    public static final double HIGHEST = 90;

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 8;

    /// Wraps and limits; what is not finite is as usual.
    public Orbit {
        azimuth = Double.isFinite(azimuth) ? 180 - ((180 - azimuth) % 360 + 360) % 360 : -60;
        elevation = Double.isFinite(elevation) ? Math.clamp(elevation, LOWEST, HIGHEST) : 40;
        zoom = Double.isFinite(zoom) ? Math.clamp(zoom, SMALLEST, LARGEST) : 1;
    }

    /// From the side from which most of a surface is seen.
    public static Orbit clearest(Heights heights, double aspect, double elevation, double zoom) {
        return new Orbit(ClearestSide.of(heights, aspect, elevation), elevation, zoom);
    }

    /// Turned by degrees.
    public Orbit turned(double azimuthBy, double elevationBy) {
        return new Orbit(azimuth + azimuthBy, elevation + elevationBy, zoom);
    }

    /// Everything `factor` times as large.
    public Orbit zoomed(double factor) {
        return new Orbit(azimuth, elevation, zoom * factor);
    }
}
