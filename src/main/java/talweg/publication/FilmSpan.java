package talweg.publication;

import java.util.OptionalInt;

/// Which iterates a film shows, and how fast.
///
/// @param from the first iterate
/// @param to the last one; empty: the last that any method reaches
/// @param framesPerSecond one iterate each
public record FilmSpan(int from, OptionalInt to, double framesPerSecond) {
    /// The whole run, as fast as it is played in the window.
    public static final FilmSpan WHOLE = new FilmSpan(0, OptionalInt.empty(), 10);

    /// What a GIF can show.
    public static final double FASTEST = 50;

    /// A slide show.
    public static final double SLOWEST = 0.1;

    /// From another iterate.
    public FilmSpan withFrom(int from) {
        return new FilmSpan(from, to, framesPerSecond);
    }

    /// To another iterate.
    public FilmSpan withTo(int to) {
        return new FilmSpan(from, OptionalInt.of(to), framesPerSecond);
    }

    /// At another speed.
    public FilmSpan withFramesPerSecond(double framesPerSecond) throws PublicationMistake {
        if (!(framesPerSecond >= SLOWEST && framesPerSecond <= FASTEST)) {
            throw PublicationMistake.of("film.speed", framesPerSecond, SLOWEST, FASTEST);
        }
        return new FilmSpan(from, to, framesPerSecond);
    }
}
