package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import talweg.engine.OpenedStep;
import talweg.field.FieldMistake;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MethodStyle;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.figure.graph.GraphRuns;
import talweg.figure.inside.GraphPhase;
import talweg.figure.inside.PhaseLayer;
import talweg.function.Cancellation;

/// What a page shows at its iterate k: the still ground, and upon it the runs, a phase, an instrument.
///
/// @param page what is wanted
/// @param journeys the runs, if paths are wanted
record PagePicture(ScenePage page, Journeys journeys) {
    /// The figure.
    ///
    /// @param imprint what the file says about itself
    /// @param remarks is told what is unusual about the picture
    Figure figure(Extent extent, Figure.Imprint imprint, Consumer<String> remarks) throws FieldMistake {
        List<Trajectory> trajectories = journeys.trajectories(page.scene().k(), page.section(journeys));
        List<double[]> heads = new ArrayList<>();
        for (Trajectory trajectory : trajectories) {
            heads.add(new double[] {trajectory.x()[0], trajectory.y()[0]});
            heads.add(
                    new double[] {trajectory.x()[trajectory.head()], trajectory.y()[trajectory.head()]});
        }
        PageGround.Still still = new PageGround.Still(
                extent,
                journeys.legend(page.scene().k()),
                new PageSheet(page, journeys).moment(),
                heads,
                reading().map(held -> held.room(extent)).orElse(0));
        Figure map = new PageGround(page, journeys).still(still, imprint, Cancellation.NEVER, remarks);
        Figure picture = withPhase(withRuns(map, named(beside(trajectories)), !page.isCurtained()));
        return reading()
                .map(held -> held.shown(picture, extent, still.below()).on(picture))
                .orElse(picture);
    }

    private Optional<PageReading> reading() {
        return PageInstrument.of(page, journeys).map(PageReading::new);
    }

    /// While a phase is shown, the other runs stand back.
    private List<Trajectory> beside(List<Trajectory> trajectories) {
        return IntStream.range(0, trajectories.size())
                .mapToObj(i ->
                        i > 0 && page.phase().isPresent() ? trajectories.get(i).outdated() : trajectories.get(i))
                .toList();
    }

    private Figure withPhase(Figure map) {
        Optional<OpenedStep> step = journeys.step(page.scene().k());
        if (page.phase().isEmpty() || step.isEmpty()) {
            return map;
        }
        return map.below(phase(step.get(), page.phase().getAsInt() - 1, map.viewport()));
    }

    private Layer phase(OpenedStep step, int phase, Viewport view) {
        MethodStyle style = MethodStyle.of(journeys.looks().getFirst());
        return isGraph()
                ? GraphPhase.of(step, phase, style, view, new PageGraph(page).landscape())
                : PhaseLayer.of(step, phase, style, view, page.section(journeys));
    }

    /// With names beside the heads, if they are wanted.
    List<Trajectory> named(List<Trajectory> trajectories) {
        return page.has(PagePart.NAMES)
                ? trajectories
                : trajectories.stream().map(trajectory -> trajectory.named("")).toList();
    }

    /// The figure with the runs.
    ///
    /// @param beyond whether the way on from the heads is shown, faintly
    Figure withRuns(Figure still, List<Trajectory> trajectories, boolean beyond) {
        return isGraph()
                ? still.below(
                        GraphRuns.paths(trajectories, beyond),
                        GraphRuns.heads(trajectories, new PageGraph(page).landscape(), still.viewport()))
                : still.below(Layers.paths(trajectories, beyond), Layers.heads(trajectories));
    }

    /// Whether the page shows a graph and no map.
    private boolean isGraph() {
        return PageGraph.isOn(page);
    }
}
