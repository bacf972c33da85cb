package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import talweg.field.FieldMistake;
import talweg.field.LevelChoice;
import talweg.field.PlaneSection;
import talweg.figure.Decoration.Entry;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.Sheet;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.session.Compilation;
import talweg.session.KnownPoint;
import talweg.session.MapPart;
import talweg.session.SampleFunction;
import talweg.session.Scene;

/// A scene as a page for print or screen.
///
/// @param scene what is shown, at its iterate k
/// @param compiled its function
/// @param sample the sample function it is, if any
/// @param levels whose curves are drawn
record ScenePage(Scene scene, Compilation.Compiled compiled, Optional<SampleFunction> sample, LevelChoice levels) {
    /// A frame narrower than this part of the page has no room for a legend beside it; then the heads carry names.
    private static final double LEAST_FRAME = 0.45;

    /// The page.
    ///
    /// @param imprint what the file says about itself
    /// @param remarks is told what is unusual about the picture
    Figure figure(double width, double height, Figure.Imprint imprint, Consumer<String> remarks)
            throws UserMistake, FieldMistake {
        Set<MapPart> parts = scene.appearance().parts();
        Journeys journeys =
                parts.contains(MapPart.PATHS) ? Journeys.of(scene, compiled) : new Journeys(List.of(), List.of());
        RealFunction plane = PlaneSection.of(compiled.function(), scene.start().toArray());
        Sheet sheet = sheet(width, height, plane, journeys);
        Viewport view = Viewport.fit(
                sheet.frame(), plane(scene.view()), scene.appearance().equalAspect());
        Landscape land =
                Landscape.of(plane, compiled.values(), view, scene.appearance().scale(), levels, lowest());
        land.field().statistics().remark().ifPresent(remarks);
        List<Trajectory> trajectories =
                journeys.trajectories(scene.k(), sheet.legend().isEmpty());
        MapStyle style = MapStyle.valueOf(scene.appearance().colours().name());
        List<Layer> layers = new ArrayList<>(land.layers(scene, style, markers(trajectories)));
        layers.add(minima());
        layers.add(Layers.paths(trajectories, true));
        layers.add(Layers.heads(trajectories));
        return sheet.figure(view, layers, land.scale(), land.levels(), style, imprint);
    }

    private Sheet sheet(double width, double height, RealFunction plane, Journeys journeys) {
        boolean wanted = scene.appearance().parts().contains(MapPart.LEGEND);
        List<Entry> legend = wanted ? journeys.legend(scene.k()) : List.of();
        boolean bar = wanted && scene.appearance().parts().contains(MapPart.HEAT);
        Sheet whole = sheet(width, height, plane, legend, bar);
        if (whole.frame().width() >= LEAST_FRAME * width) {
            return whole;
        }
        Sheet narrow = sheet(width, height, plane, List.of(), bar);
        return narrow.frame().width() >= LEAST_FRAME * width ? narrow : sheet(width, height, plane, List.of(), false);
    }

    private Sheet sheet(double width, double height, RealFunction plane, List<Entry> legend, boolean bar) {
        return new Sheet(
                width,
                height,
                sample.map(function -> function.name().text()).orElse(""),
                FormulaLine.of(compiled),
                List.of(),
                plane.variables().get(0),
                plane.variables().get(1),
                legend,
                bar);
    }

    /// The first two axes; a function of one variable has the same range twice.
    private static Domain plane(Domain domain) {
        Domain.Range second = domain.axis(Math.min(1, domain.axes().size() - 1));
        return new Domain(List.of(domain.axis(0), second));
    }

    /// What is known of a sample function holds for its own parameters alone.
    private List<KnownPoint> known() {
        boolean holds = sample.isPresent()
                && compiled.isAsWritten()
                && scene.domain().axes().size() == 2;
        return holds ? sample.get().minima() : List.of();
    }

    private OptionalDouble lowest() {
        return known().stream()
                .filter(KnownPoint::global)
                .mapToDouble(KnownPoint::value)
                .findFirst();
    }

    private Layer minima() {
        double[] x =
                known().stream().mapToDouble(point -> point.at().coordinate(0)).toArray();
        double[] y =
                known().stream().mapToDouble(point -> point.at().coordinate(1)).toArray();
        return Layers.minima(x, y);
    }

    private List<double[]> markers(List<Trajectory> trajectories) {
        List<double[]> markers = new ArrayList<>();
        known().forEach(point -> markers.add(point.at().toArray()));
        for (Trajectory trajectory : trajectories) {
            markers.add(new double[] {trajectory.x()[0], trajectory.y()[0]});
            markers.add(
                    new double[] {trajectory.x()[trajectory.head()], trajectory.y()[trajectory.head()]});
        }
        return markers;
    }
}
