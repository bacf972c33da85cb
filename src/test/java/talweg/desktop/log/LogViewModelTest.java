package talweg.desktop.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.publication.TableFile;
import talweg.publication.TableFormat;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

class LogViewModelTest {
    private final Engine engine = Engine.sameThread(error -> {
        throw new AssertionError(error);
    });
    private final Workbench workbench = new Workbench(Scene.opening(), SampleLibrary.load(), engine);
    private final LogViewModel model = new LogViewModel(workbench);

    LogViewModelTest() {
        workbench.type("x^2 + 2 y^2");
        // By hand: x ← (1 − 2α) x and y ← (1 − 4α) y halve and annihilate at α = 1/4.
        use("gd:lr=0.25");
        workbench.change(scene -> scene.withStart(Point.of(4, 1)).withSteps(20));
    }

    private void use(String specification) {
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of(specification))));
    }

    @Test
    void aRowHasTheRateAndTheLengthOfTheStepThatLeavesIt() {
        LogTable table = model.table();
        assertThat(table.columns())
                .extracting(LogColumn::name)
                .containsExactly("k", "α", "step length", "x", "y", "f", "‖∇f‖");
        assertThat(texts(table, 0)).containsExactly("0", "0.25", "2.236068", "4", "1", "18", "8.9442719");
        assertThat(texts(table, 1)).containsExactly("1", "0.25", "1", "2", "0", "4", "4");
        assertThat(texts(table, 20)).startsWith("20", "", "");
        assertThat(table.rows()).isEqualTo(21);
    }

    @Test
    void aMethodWithoutALearningRateHasNoColumnOfIt() {
        use("nelder-mead");
        assertThat(model.table().columns()).extracting(LogColumn::name).doesNotContain("α");
        use("gd-armijo");
        assertThat(model.table().columns()).extracting(LogColumn::name).contains("α");
    }

    @Test
    void rowsAreCopiedWithAllTheirDigits() {
        assertThat(model.table().tabbed(List.of(0, 2)))
                .isEqualTo(
                        "0\t0.25\t2.23606797749979\t4.0\t1.0\t18.0\t8.94427190999916\n2\t0.25\t0.5\t1.0\t0.0\t1.0\t2.0");
    }

    @Test
    void whatTheMethodRemembersHasColumnsOnDemand() {
        use("momentum:lr=0.1,momentum=0.5");
        int usual = model.table().columns().size();
        model.states().set(true);
        LogTable table = model.table();
        assertThat(table.columns()).hasSizeGreaterThan(usual);
        assertThat(table.columns().get(usual).name()).endsWith("_x");
        assertThat(table.columns().get(usual).text(0)).isEqualTo("0");
        assertThat(table.columns().get(usual).text(1)).isNotEqualTo("0");
    }

    @Test
    void behindTheCurtainThereAreNoRowsBeyondThePresent() {
        workbench.playback().seek(3);
        workbench.curtain().lower();
        assertThat(model.table().rows()).isEqualTo(4);
        assertThat(model.table().ending()).isEmpty();
        workbench.playback().seek(5);
        assertThat(model.table().rows()).isEqualTo(6);
    }

    @Test
    void theRunIsToldInSentences() {
        LogText told = model.text(model.table());
        assertThat(told.text())
                .startsWith("Gradient descent, α 0.25: x^2 + 2 y^2\n")
                .contains("Start: α = 0.25, step length = 2.23607, x = 4, y = 1, f = 18, ‖∇f‖ = 8.94427.\n")
                .contains("Iterate 1: α = 0.25, step length = 1, x = 2, y = 0, f = 4, ‖∇f‖ = 4.\n");
        assertThat(told.text().substring(told.start(7))).startsWith("Iterate 7: ");
    }

    @Test
    void ofAVeryLongRunTheSentencesAboutThePresentAreTold() {
        workbench.change(scene -> scene.withSteps(100_000).withTolerance(OptionalDouble.empty()));
        use("gd:lr=0.0000001");
        workbench.playback().seek(54_321);
        LogText told = model.text(model.table());
        assertThat(told.text().lines().count()).isLessThan(LogText.MOST + 5);
        assertThat(told.text().substring(told.start(54_321))).startsWith("Iterate 54321: ");
        assertThat(told.start(3)).isNegative();
    }

    @Test
    void theTableIsCopiedForSpreadsheetsAndForPages() {
        List<String> copied = new ArrayList<>();
        List<String> said = new ArrayList<>();
        model.export(engine).copy(model.table(), false, TableFormat.CSV, copied::add, said::add);
        model.export(engine).copy(model.table(), false, TableFormat.LATEX, copied::add, said::add);
        assertThat(copied.getFirst())
                .startsWith("k,alpha_k,step_length,x,y,f,gradient_norm\n0,0.25,2.23606797749979,4.0,1.0,18.0,");
        assertThat(copied.getFirst().lines()).hasSize(22);
        assertThat(copied.getLast()).contains("\\begin{tabular}").contains("talweg trace");
        assertThat(said).containsOnly("Copied: rows 0 to 20");
    }

    @Test
    void theTableIsSavedAsWhatItsNameSays(@TempDir Path folder) throws Exception {
        List<String> said = new ArrayList<>();
        model.export(engine).save(model.table(), true, folder.resolve("run.csv"), said::add);
        model.export(engine).save(model.table(), false, folder.resolve("run.tex"), said::add);
        assertThat(Files.readString(folder.resolve("run.csv"))).startsWith("k,alpha_k");
        assertThat(Files.readString(folder.resolve("run.tex"))).contains("\\toprule");
        assertThat(said).contains("Saved: run.csv", "Saved: run.tex");
    }

    @Test
    void aFileThatCannotBeWrittenIsAMessage(@TempDir Path folder) {
        List<String> said = new ArrayList<>();
        model.export(engine)
                .save(model.table(), false, folder.resolve("missing").resolve("run.csv"), said::add);
        assertThat(said.getLast()).contains("run.csv").contains("cannot be saved");
    }

    @Test
    void moreRowsThanCanBePastedAreToBeSaved() {
        workbench.change(scene -> scene.withSteps(TableFile.MOST_TO_PASTE + 1));
        use("gd:lr=0.0000001");
        List<String> said = new ArrayList<>();
        model.export(engine).copy(model.table(), false, TableFormat.CSV, _ -> {}, said::add);
        assertThat(said).containsExactly("100002 rows are too many for the clipboard: save them as a file.");
    }

    @Test
    void whereNothingRunsTheReasonIsSaid() {
        workbench.type("ln(x) + y");
        workbench.change(scene -> scene.withStart(Point.of(-1, 0)));
        assertThat(model.table().rows()).isZero();
        assertThat(model.table().ending()).isNotEmpty();
    }

    private static List<String> texts(LogTable table, int n) {
        return table.columns().stream().map(column -> column.text(n)).toList();
    }
}
