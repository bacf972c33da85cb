package talweg.engine.pad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.engine.Arrival;
import talweg.engine.Outcome;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.engine.Status;
import talweg.function.Cancellation;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.method.Formulas;
import talweg.method.Hyperparameter;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Objective;
import talweg.method.Reading;
import talweg.method.Specification;

/// Every cell of a pad is the run that one gets with its numbers, and on quadratics is known in closed form.
class PadTest {
    /// Eigenvalues 2 and 20.
    private static final RealFunction BOWL = Formulas.compile("x^2 + 10 y^2");

    private static final RealFunction HIMMELBLAU = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");

    private static Method method(String specification) {
        return switch (Specification.parse(specification)) {
            case Reading.Valid<Method>(Method method) -> method;
            case Reading.Mistaken<Method> mistaken -> throw new AssertionError(mistaken.toString());
        };
    }

    private static Pad pad(RealFunction f, String specification, int steps, int columns, int rows, String... over) {
        Method method = method(specification);
        RunRequest request =
                RunRequest.of(f, method, new double[] {3, 1}, steps).withTolerance(1e-3);
        Optional<PadAxis> second = over.length < 2
                ? Optional.empty()
                : Optional.of(new PadAxis(method.kind().hyperparameter(over[1]), rows));
        return new Pad(request, new PadAxis(method.kind().hyperparameter(over[0]), columns), second);
    }

    private static PadTable table(Pad pad) {
        return PadTable.of(pad, Cancellation.NEVER, Progress.NONE);
    }

    @Test
    void gradientDescentConvergesBelowTwoOverLargestEigenvalueAndDivergesAbove() {
        PadTable table = table(pad(BOWL, "gd", 4000, 63, 1, "lr"));
        double limit = 2 / 20.0;
        for (int i = 0; i < table.columns(); i++) {
            double rate = table.pad().x().number(i);
            PadStatus expected = rate > limit ? PadStatus.DIVERGED : PadStatus.CONVERGED;
            if (rate > 1e-3) {
                assertThat(table.status(i, 0)).as("α = %s", rate).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.004", "0.02", "0.03", "0.06", "0.09"})
    void iterationsAreThoseOfTheGeometricSeries(double rate) {
        RunRequest along = RunRequest.of(BOWL, method("gd:lr=" + rate), new double[] {0, 1}, 5000)
                .withTolerance(1e-6);
        Arrival arrival = Arrival.of(along, new Workspace());
        double factor = Math.abs(1 - 20 * rate);
        int expected = (int) Math.ceil(Math.log(1e-6 / 20) / Math.log(factor));
        assertThat(arrival.status()).isEqualTo(Status.CONVERGED);
        assertThat(arrival.k()).isCloseTo(expected, within(1));
        assertThat(arrival.growth()).isCloseTo(Math.log(factor), within(1e-6));
    }

    /// The roots of the recurrence that a linear method is along an eigenvector.
    private static double radius(String id, double rate, double momentum, double eigenvalue) {
        double q = 1 - rate * eigenvalue;
        double sum = id.equals("nesterov") ? (1 + momentum) * q : q + momentum;
        double product = id.equals("nesterov") ? momentum * q : momentum;
        double discriminant = sum * sum - 4 * product;
        return discriminant < 0 ? Math.sqrt(product) : (Math.abs(sum) + Math.sqrt(discriminant)) / 2;
    }

    private static double radius(String id, double rate, double momentum) {
        return Math.max(radius(id, rate, momentum, 2), radius(id, rate, momentum, 20));
    }

    private static double weight(String specification, double momentum) {
        double damped = specification.contains("dampening") ? 0.5 : 1;
        return specification.contains("average") ? damped * (1 - momentum) : damped;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "momentum",
                "momentum:notation=scaled",
                "momentum:notation=step",
                "momentum:notation=average",
                "momentum:dampening=0.5",
                "momentum:notation=average,dampening=0.5",
                "nesterov",
                "nesterov:form=look-ahead"
            })
    void momentumConvergesWhereTheRootsOfItsRecurrenceLieInTheCircle(String specification) {
        PadTable table = table(pad(BOWL, specification, 1500, 24, 15, "lr", "momentum"));
        Theory theory =
                Theory.at(table.pad().run().objective(), new double[] {0, 0}).orElseThrow();
        int beyond = 0;
        for (int row = 0; row < table.rows(); row++) {
            double momentum = table.pad().y().orElseThrow().number(row);
            for (int column = 0; column < table.columns(); column++) {
                double rate = table.pad().x().number(column);
                Method here = table.pad().method(column, row);
                double radius = radius(here.id(), rate * weight(specification, momentum), momentum);
                if (radius < 0.98) {
                    assertThat(table.status(column, row))
                            .as("%s %s", rate, momentum)
                            .isEqualTo(PadStatus.CONVERGED);
                } else if (radius > 1.02) {
                    beyond++;
                    assertThat(table.status(column, row))
                            .as("%s %s", rate, momentum)
                            .isEqualTo(PadStatus.DIVERGED);
                }
                assertThat(rate > theory.limit(here).orElseThrow()).isEqualTo(radius > 1);
            }
        }
        assertThat(beyond).isGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"momentum", "momentum:notation=average", "momentum:dampening=0.5", "nesterov"})
    void optimumIsWhereTheLargestRootIsSmallest(String specification) {
        Method method = method(specification);
        Theory theory = Theory.at(Objective.of(BOWL), new double[] {0, 0}).orElseThrow();
        Theory.Optimum best = theory.optimum(method).orElseThrow();
        double momentum = best.momentum().orElseThrow();
        double rate = best.rate() * weight(specification, momentum);
        double least = radius(method.id(), rate, momentum);
        assertThat(best.factor()).isCloseTo(least, within(1e-6));
        for (double a : new double[] {0.98, 1, 1.02}) {
            for (double m : new double[] {0.98, 1, 1.02}) {
                assertThat(radius(method.id(), a * rate, m * momentum)).isGreaterThanOrEqualTo(least - 1e-7);
            }
        }
    }

    @Test
    void polyaksNumbersAreThoseOfHisPaper() {
        Theory.Optimum best =
                new Theory(new double[2], 1, 100).optimum(method("momentum")).orElseThrow();
        assertThat(best.rate()).isCloseTo(4 / 121.0, within(1e-15));
        assertThat(best.momentum().orElseThrow()).isCloseTo(81 / 121.0, within(1e-15));
        assertThat(new Theory(new double[2], 1, 100)
                        .optimum(method("gd"))
                        .orElseThrow()
                        .rate())
                .isCloseTo(2 / 101.0, within(1e-15));
    }

    @Test
    void theoryIsSilentWhereThereIsNoMinimumOrNoRule() {
        assertThat(Theory.at(Objective.of(Formulas.compile("x^2 - y^2")), new double[2]))
                .isEmpty();
        Theory theory = new Theory(new double[2], 2, 20);
        assertThat(theory.limit(method("adam"))).isEmpty();
        assertThat(theory.optimum(method("adam"))).isEmpty();
        assertThat(theory.limit(method("gd:lr=1/n"))).isEmpty();
        assertThat(theory.limit(method("gd:clip=1"))).isEmpty();
        assertThat(theory.limit(method("gd"))).hasValue(0.1);
        assertThat(new Theory(new double[2], 0, 20).optimum(method("gd"))).isEmpty();
    }

    static List<Kind> kinds() {
        return Methods.all().stream()
                .filter(kind -> !PadAxis.of(kind).isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyCellIsTheRunWithItsNumbers(Kind kind) {
        List<Hyperparameter> over = PadAxis.of(kind);
        Optional<PadAxis> second = over.stream().skip(1).findFirst().map(h -> new PadAxis(h, 4));
        RunRequest request = RunRequest.of(HIMMELBLAU, kind.standard(), new double[] {0, -3}, 60)
                .withTolerance(1e-2);
        Pad pad = new Pad(request, new PadAxis(over.getFirst(), 7), second);
        PadTable table = table(pad);
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                Run run = Run.of(pad.request(column, row));
                PadStatus status = Pad.status(run.outcome().status());
                assertThat(table.status(column, row))
                        .as(Specification.print(pad.method(column, row)))
                        .isEqualTo(status);
                if (status.hasValue()) {
                    assertThat(table.arrival(column, row).k()).isEqualTo(run.last());
                    assertThat(table.arrival(column, row).value())
                            .isEqualTo(run.row(run.last()).value());
                }
            }
        }
    }

    private static void assertSame(PadTable one, PadTable other) {
        for (int row = 0; row < other.rows(); row++) {
            for (int column = 0; column < other.columns(); column++) {
                assertThat(one.arrival(column, row)).isEqualTo(other.arrival(column, row));
            }
        }
    }

    @Test
    void coarseToFineOnManyThreadsIsTheSameAsAllAtOnce() {
        Pad pad = pad(HIMMELBLAU, "momentum", 80, 27, 18, "lr", "momentum");
        PadTable refined = ForkJoinPool.commonPool()
                .submit(() -> PadTable.coarse(pad, 9, Cancellation.NEVER, Progress.NONE)
                        .refined(Cancellation.NEVER, Progress.NONE)
                        .refined(Cancellation.NEVER, Progress.NONE))
                .join();
        assertThat(refined.columns()).isEqualTo(27);
        assertSame(refined, table(pad));
        PadTable strip = table(pad(HIMMELBLAU, "momentum", 80, 27, 1, "lr"));
        assertSame(
                PadTable.coarse(strip.pad(), 3, Cancellation.NEVER, Progress.NONE)
                        .refined(Cancellation.NEVER, Progress.NONE),
                strip);
    }

    @Test
    void cellsThatArePartOfACoarsePictureAreNotComputedAgain() {
        Pad pad = pad(HIMMELBLAU, "gd", 80, 27, 1, "lr");
        PadTable coarse = PadTable.coarse(pad, 3, Cancellation.NEVER, Progress.NONE);
        PadTable fine = coarse.refined(Cancellation.NEVER, Progress.NONE);
        assertThat(fine.arrival(coarse.place(4), 0)).isSameAs(coarse.arrival(4, 0));
    }

    @Test
    void nothingMoreIsRunOnceItIsNotWanted() {
        Pad pad = pad(HIMMELBLAU, "momentum", 80, 30, 20, "lr", "momentum");
        AtomicInteger asked = new AtomicInteger();
        Cancellation afterSome = () -> asked.incrementAndGet() > 50;
        assertThatThrownBy(() -> PadTable.of(pad, afterSome, Progress.NONE)).isInstanceOf(CancellationException.class);
        assertThat(asked).hasValueLessThan(60);
    }

    @Test
    void whoIsBeyondAllBoundsForLongIsGivenUp() {
        RunRequest request = RunRequest.of(BOWL, method("gd:lr=0.2"), new double[] {0, 1}, 100_000);
        Arrival arrival = Arrival.of(request, new Workspace());
        int beyond = (int) Math.ceil(Math.log(Outcome.FAR) / Math.log(3));
        assertThat(arrival.status()).isEqualTo(Status.DIVERGED);
        assertThat(arrival.k()).isCloseTo(beyond + Arrival.PATIENCE, within(1));
    }

    @Test
    void aCellOfAScheduleKeepsItsFormAndAnAutomaticRateBecomesANumber() {
        PadAxis rate = new PadAxis(method("gd").kind().hyperparameter("lr"), 5);
        assertThat(Specification.print(rate.set(method("gd:lr=1/n"), 0.25))).isEqualTo("gd:lr=0.25/n");
        assertThat(Specification.print(rate.set(method("gd:lr=auto"), 0.25))).isEqualTo("gd:lr=0.25");
        assertThat(Pad.number(method("gd:lr=1/n"), rate)).isEqualTo(OptionalDouble.of(1));
        assertThat(Pad.number(method("gd:lr=auto"), rate)).isEmpty();
    }

    @Test
    void anAxisKeepsTheNumberUnderThePointerWhileItIsZoomed() {
        PadAxis axis = new PadAxis(method("gd").kind().hyperparameter("lr"), 63);
        PadAxis closer = axis.zoomed(4, 0.6);
        assertThat(closer.number(0.6)).isCloseTo(axis.number(0.6), within(1e-12));
        assertThat(closer.fraction(closer.number(12))).isCloseTo(12.5 / 63, within(1e-12));
        assertThat(closer.zoomed(0.01, 0.2)).isEqualTo(axis);
    }

    @Test
    void theUsualToleranceIsAPowerOfTenThatSuitsTheGradient() {
        // ∇f(3, 1) = (6, 20).
        assertThat(Pad.usualTolerance(Objective.of(BOWL), method("gd"), 3, 1)).isEqualTo(0.01);
        assertThat(Pad.usualTolerance(Objective.of(BOWL), method("gd"), 0, 0)).isEqualTo(0.001);
        assertThat(Pad.usualTolerance(Objective.of(BOWL), method("nelder-mead"), 3, 1))
                .isEqualTo(0.01);
    }
}
