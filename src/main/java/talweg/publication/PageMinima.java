package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.field.section.Section;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.session.KnownPoint;
import talweg.session.SampleFunction;

/// The minima of a page's function that are known, as far as a person may see them.
///
/// @param page where they are shown
/// @param journeys the runs, by one of which the plane may go
record PageMinima(ScenePage page, Journeys journeys) {
    /// On the map. What is known of a sample function holds for its own parameters alone.
    private List<KnownPoint> known() {
        Section plane = page.section(journeys);
        return sample().map(SampleFunction::minima).orElse(List.of()).stream()
                .flatMap(point -> point.on(plane).stream())
                .toList();
    }

    private Optional<SampleFunction> sample() {
        return page.subject().sample().filter(_ -> page.compiled().isAsWritten());
    }

    /// The lowest value that f is known to have; empty if nothing is known.
    OptionalDouble lowest() {
        return sample().map(SampleFunction::lowest).orElse(OptionalDouble.empty());
    }

    /// Behind the curtain they would tell where the runs end.
    Layer layer() {
        List<KnownPoint> shown = stars();
        double[] x =
                shown.stream().mapToDouble(point -> point.at().coordinate(0)).toArray();
        double[] y =
                shown.stream().mapToDouble(point -> point.at().coordinate(1)).toArray();
        return Layers.minima(x, y);
    }

    /// Those that are drawn.
    List<KnownPoint> stars() {
        return page.isCurtained() ? List.of() : known();
    }

    /// What labels keep away from: all of them, also behind the curtain, and other points.
    ///
    /// @param kept the others
    List<double[]> markers(List<double[]> kept) {
        List<double[]> markers = new ArrayList<>();
        known().forEach(point -> markers.add(point.at().toArray()));
        markers.addAll(kept);
        return markers;
    }
}
