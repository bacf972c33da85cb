package talweg.publication;

import java.util.Optional;
import java.util.stream.IntStream;
import talweg.figure.Figure;

/// The instrument that is held in a film: each frame shows it as it reads at its iterate. One that does not show what
/// the methods do is read once for all.
///
/// @param page the film's
/// @param journeys the runs
/// @param room lines of the caption that it takes, the same in all frames
/// @param always what it adds to each frame, if that is the same
record FilmInstrument(ScenePage page, Journeys journeys, int room, Optional<PageReading.Addition> always) {
    /// How many lines of the caption it needs in the frame where it needs the most; 0 if nothing is held.
    ///
    /// @param from the first iterate
    /// @param to the last one
    static int room(ScenePage page, Journeys journeys, int from, int to) {
        Extent extent = page.size().extent(true);
        return IntStream.rangeClosed(from, follows(page, journeys) ? to : from)
                .mapToObj(k -> reading(page.at(k), journeys))
                .flatMap(Optional::stream)
                .mapToInt(reading -> reading.room(extent))
                .max()
                .orElse(0);
    }

    /// @param still the frames without anything that moves
    static FilmInstrument of(ScenePage page, Journeys journeys, int room, Figure still) {
        FilmInstrument moving = new FilmInstrument(page, journeys, room, Optional.empty());
        return follows(page, journeys)
                ? moving
                : new FilmInstrument(
                        page, journeys, room, moving.shown(still, page.scene().k()));
    }

    private static boolean follows(ScenePage page, Journeys journeys) {
        return PageInstrument.of(page, journeys)
                .filter(held -> held.instrument().followsRuns()
                        || page.scene().appearance().section().follows())
                .isPresent();
    }

    private static Optional<PageReading> reading(ScenePage page, Journeys journeys) {
        return PageInstrument.of(page, journeys).map(PageReading::new);
    }

    private Optional<PageReading.Addition> shown(Figure frame, int k) {
        return reading(page.at(k), journeys)
                .map(reading -> reading.shown(frame, page.size().extent(true), room));
    }

    /// The frame of iterate k with the instrument.
    Figure on(Figure frame, int k) {
        return always.or(() -> shown(frame, k))
                .map(addition -> addition.on(frame))
                .orElse(frame);
    }
}
