package talweg.bench;

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
import talweg.export.Palettes;
import talweg.field.FieldMistake;
import talweg.field.LevelChoice;
import talweg.figure.Box;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.MapStyle;
import talweg.figure.Painter;
import talweg.figure.Pixels;
import talweg.figure.Theme;
import talweg.figure.Viewport;
import talweg.figure.surface.Orbit;
import talweg.figure.surface.Relief;
import talweg.figure.surface.Sharpness;
import talweg.figure.surface.SurfacePicture;
import talweg.formula.Formula;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.kernel.CompiledFunction;

/// The surface of Himmelblau's function over 301 × 301 nodes on 900 × 700 pixels, in milliseconds a picture.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class SurfaceBenchmark {
    private static final Box FRAME = Box.size(900, 700);

    private SurfacePicture picture;
    private List<Layer> heat;
    private List<Layer> curves;
    private Relief still;
    private Painter painter;
    private double azimuth;

    /// Computes what does not change while the surface turns.
    @Setup
    public void setUp() throws FieldMistake {
        CompiledFunction function =
                CompiledFunction.of((Formula) Formula.parse("(x^2 + y - 11)^2 + (x + y^2 - 7)^2"));
        Viewport plan = Viewport.fit(Box.size(300, 300), Domain.rectangle(-6, 6, -6, 6), true);
        Ground.Wish wish = new Ground.Wish(Optional.empty(), LevelChoice.AUTOMATIC, OptionalDouble.of(0), 1);
        Ground ground = Ground.of(function, new double[0], plan, wish, Cancellation.NEVER);
        picture = SurfacePicture.of(ground, Optional.empty(), OptionalDouble.of(0), true);
        heat = List.of(ground.heat(MapStyle.TALWEG));
        curves = List.of(ground.contours(MapStyle.TALWEG));
        painter = new Painter(Palettes.load(Theme.LIGHT));
        still = picture.relief(heat, FRAME, Sharpness.fine(1), Cancellation.NEVER);
    }

    private Pixels shoot(Sharpness sharpness) {
        azimuth += 3;
        SurfacePicture turned = picture.from(new Orbit(azimuth, 40, 1));
        return painter.shaded(turned.relief(heat, FRAME, sharpness, Cancellation.NEVER).shading());
    }

    /// While it turns.
    @Benchmark
    public Pixels coarse() {
        return shoot(Sharpness.coarse(1));
    }

    /// When it stands still.
    @Benchmark
    public Pixels fine() {
        return shoot(Sharpness.fine(1));
    }

    /// The depth buffer alone, every node and one sample a pixel.
    @Benchmark
    public Relief everyNode() {
        azimuth += 3;
        return picture.from(new Orbit(azimuth, 40, 1))
                .relief(heat, FRAME, new Sharpness(1, 1, 1), Cancellation.NEVER);
    }

    /// Laying the level curves on the surface.
    @Benchmark
    public List<Layer> curves() {
        return picture.lifted(curves, still);
    }
}
