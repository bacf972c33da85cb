package talweg.desktop.pad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.engine.pad.PadAxis;
import talweg.engine.pad.PadStatus;
import talweg.engine.pad.PadTable;
import talweg.figure.pad.PadMeasure;
import talweg.function.Cancellation;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

/// The pad of the opening scene: gradient descent is chosen, momentum comes second.
class PadModelTest {
    private final Workbench workbench =
            new Workbench(Scene.opening(), SampleLibrary.load(), Engine.sameThread(error -> {
                throw new AssertionError(error);
            }));
    private final PadModel model = new PadModel(workbench, Engine.sameThread(error -> {
        throw new AssertionError(error);
    }));

    private PadTable table() {
        return model.shown().get().orElseThrow().ground().table();
    }

    private String specification(int index) {
        return workbench.scene().get().methods().get(index).specification();
    }

    private void unfold(int method) {
        workbench.runs().selected().set(method);
        model.unfolded.set(true);
    }

    @Test
    void nothingIsComputedUntilSomebodyWatches() {
        assertThat(model.shown().get()).isEmpty();
        unfold(1);
        assertThat(table().stride()).isEqualTo(1);
        assertThat(table().pad().x().key()).isEqualTo("lr");
        assertThat(table().pad().y().orElseThrow().key()).isEqualTo("momentum");
        assertThat(table().pad().run().steps()).isEqualTo(90);
    }

    @Test
    void aMethodWithOneNumberHasAStripAndOneWithoutHasNone() {
        unfold(0);
        assertThat(table().rows()).isEqualTo(1);
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("newton"))));
        assertThat(model.sides().get()).isEmpty();
        assertThat(model.shown().get()).isEmpty();
    }

    @Test
    void aDragSetsBothNumbersComputesNothingAnewAndIsOneChange() {
        unfold(1);
        PadTable before = table();
        PadSides sides = model.sides().get().orElseThrow();
        model.begin();
        model.set(0.3, 0.1);
        model.set(sides.x().fraction(0.01), sides.y().orElseThrow().fraction(0.8));
        model.end();
        assertThat(specification(1)).isEqualTo("momentum:lr=0.01,momentum=0.8");
        assertThat(table()).isSameAs(before);
        workbench.undo();
        assertThat(specification(1)).isEqualTo("momentum:lr=0.005,momentum=0.9");
    }

    @Test
    void whatIsSaidOfThePointIsTheEndOfTheRunWithItsOwnSettings() {
        unfold(1);
        PadSides sides = model.sides().get().orElseThrow();
        model.set(sides.x().fraction(0.0113), sides.y().orElseThrow().fraction(0.811));
        assertThat(specification(1)).isEqualTo("momentum:lr=0.0113,momentum=0.811");
        Run run = Run.of(
                table().pad().run().withMethod(model.method().orElseThrow().method()),
                Cancellation.NEVER,
                Progress.NONE);
        PadPoint point = model.point().get().orElseThrow();
        assertThat(point.arrival().k()).isEqualTo(run.last());
        assertThat(point.arrival().value()).isEqualTo(run.row(run.last()).value());
        assertThat(PadTexts.point(point)).startsWith("Point: α 0.0113 · μ 0.811: ");
    }

    @Test
    void whatIsSaidBelowThePointerIsOfTheMiddleOfItsCell() {
        unfold(1);
        PadAxis x = table().pad().x();
        PadAxis y = table().pad().y().orElseThrow();
        String corner = PadTexts.cell(table(), 10.01 / x.cells(), 20.01 / y.cells());
        assertThat(corner).isEqualTo(PadTexts.cell(table(), 10.5 / x.cells(), 20.5 / y.cells()));
        assertThat(corner).startsWith("α " + Numbers.significant(x.number(10), 3));
    }

    @Test
    void draggedNumbersHaveThreeDigitsAlsoAtTheEndsOfASideThatWasZoomed() {
        unfold(1);
        model.put(model.sides().get().orElseThrow().zoomed(7, 0.37, 0.61));
        model.set(1, 1);
        assertThat(specification(1)).matches("momentum:lr=0\\.0*[1-9]\\d{0,2},momentum=0\\.9*\\d{1,3}");
    }

    @Test
    void escapeWhileDraggingGivesTheNumbersBack() {
        unfold(1);
        model.begin();
        model.set(0.9, 0.9);
        model.cancel();
        model.end();
        assertThat(specification(1)).isEqualTo("momentum:lr=0.005,momentum=0.9");
    }

    @Test
    void thePadFollowsTheStart() {
        unfold(1);
        PadTable before = table();
        workbench.change(scene -> scene.withStart(Point.of(1, 1)));
        assertThat(table()).isNotSameAs(before);
        assertThat(table().pad().run().starts()[0]).containsExactly(1, 1);
    }

    @Test
    void theSidesChangePlacesRatherThanBeingTheSame() {
        unfold(1);
        PadSides sides = model.sides().get().orElseThrow();
        model.put(sides.withX(sides.y().orElseThrow().hyperparameter()));
        assertThat(table().pad().x().key()).isEqualTo("momentum");
        assertThat(table().pad().y().orElseThrow().key()).isEqualTo("lr");
        model.put(model.sides().get().orElseThrow().withY(Optional.empty()));
        assertThat(table().rows()).isEqualTo(1);
    }

    @Test
    void nearToWhereRunsArriveAllOfThemAreStillSeen() {
        unfold(1);
        long before = table().count(PadStatus.CONVERGED);
        PadSides near = model.sides().get().orElseThrow().fitted(table());
        model.put(near);
        assertThat(near.x().low()).isGreaterThan(1e-5);
        assertThat(table().count(PadStatus.CONVERGED)).isGreaterThan(3 * before);
        assertThat(near.whole()).isEqualTo(model.sides().get().orElseThrow().whole());
    }

    @Test
    void otherColoursNeedNoOtherRuns() {
        unfold(1);
        PadTable before = table();
        model.measure.set(PadMeasure.VALUE);
        assertThat(table()).isSameAs(before);
        assertThat(model.shown().get().orElseThrow().measure()).isEqualTo(PadMeasure.VALUE);
        model.steps.set(50);
        assertThat(table().pad().run().steps()).isEqualTo(50);
    }

    @Test
    void theoryIsTakenWhereTheRunEndsOrWhereTheBestOneDoes() {
        unfold(0);
        double[] here = model.here().orElseThrow().point();
        assertThat(here[0]).isCloseTo(3.584, within(1e-3));
        PadSides sides = model.sides().get().orElseThrow();
        model.set(sides.x().fraction(1), 0);
        assertThat(model.here()).isEmpty();
        assertThat(model.shown().get().orElseThrow().best()).isPresent();
    }

    @Test
    void aNumberEndsAnAutomaticRateAndAScheduleKeepsItsForm() {
        workbench.change(
                scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=auto"), MethodChoice.of("gd:lr=0.1/n"))));
        unfold(0);
        PadSides sides = model.sides().get().orElseThrow();
        assertThat(PadTexts.rate(model.method().orElseThrow().method(), sides)).isPresent();
        model.set(sides.x().fraction(0.02), 0);
        assertThat(specification(0)).isEqualTo("gd:lr=0.02");
        unfold(1);
        model.set(sides.x().fraction(0.2), 0);
        assertThat(specification(1)).isEqualTo("gd:lr=0.2/n");
    }
}
