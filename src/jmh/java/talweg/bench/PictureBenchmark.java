package talweg.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.export.Palettes;
import talweg.field.FieldMistake;
import talweg.field.LevelChoice;
import talweg.figure.Box;
import talweg.figure.Ground;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Theme;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.formula.Formula;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;
import talweg.method.Method;
import talweg.method.Reading;
import talweg.method.Specification;

/// A complete new picture of the map at 1000 × 800, as when the view and the start both move: grid, colours, level
/// curves, and the trajectories of five methods with 500 steps. As the window puts it together, and by hand for this
/// one function and these five methods.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1)
public class PictureBenchmark {
    /// Pixels between two nodes, as in the window.
    static final double STEP = 2;

    static final int STEPS = 500;
    static final Palette PALETTE = Palettes.load(Theme.LIGHT);
    static final Domain DOMAIN = Domain.rectangle(-2, 2, -1, 3);

    private final Viewport view = Viewport.fit(Box.size(1000, 800), DOMAIN, true);
    private final RealFunction typed =
            CompiledFunction.of((Formula) Formula.parse("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2"));
    private final List<Method> methods = List.of(
                    "gd:lr=0.0012", "momentum:lr=0.001,momentum=0.9", "adagrad:lr=0.42", "adam:lr=0.1", "newton")
            .stream()
            .map(text -> ((Reading.Valid<Method>) Specification.parse(text)).value())
            .toList();
    private final BitmapSurface surface = new BitmapSurface(1000, 800);
    private PictureByHand hand;

    /// Learns scale and levels.
    @Setup
    public void prepare() throws FieldMistake {
        hand = new PictureByHand(view);
    }

    /// As the window does.
    @Benchmark
    public Object composed() throws FieldMistake {
        Ground.Wish wish = new Ground.Wish(Optional.empty(), LevelChoice.AUTOMATIC, OptionalDouble.of(0), STEP);
        Ground ground = Ground.of(typed, new double[0], view, wish, Cancellation.NEVER);
        List<Trajectory> trajectories = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            RunRequest request = RunRequest.of(typed, methods.get(i), new double[] {-1.2, 1}, STEPS);
            double[][] points = Run.of(request.withDomain(DOMAIN)).path().points();
            trajectories.add(new Trajectory(i, "", points[0], points[1], STEPS));
        }
        surface.clear();
        new Painter(PALETTE)
                .paintLayers(
                        List.of(
                                ground.heat(MapStyle.TALWEG),
                                ground.contours(MapStyle.TALWEG),
                                Layers.paths(trajectories, true)),
                        view,
                        surface);
        return surface.picture();
    }

    /// Every part by hand.
    @Benchmark
    public Object handWritten() {
        return hand.picture();
    }
}
