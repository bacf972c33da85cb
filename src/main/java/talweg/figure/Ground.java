package talweg.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import talweg.field.FieldMistake;
import talweg.field.GradientField;
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurves;
import talweg.field.LevelLabel;
import talweg.field.LevelLabels;
import talweg.field.Levels;
import talweg.field.Sampling;
import talweg.field.ScalarGrid;
import talweg.field.Spacing;
import talweg.field.ValueScale;
import talweg.function.Cancellation;
import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// The ground of a map: a function of two variables on the part of the plane that is seen, sampled and cut into level
/// curves, and the layers that are made of it. Computing it takes a while; making a layer does not.
///
/// @param function of two variables
/// @param parameters a value for each of its parameters
/// @param view what is seen
/// @param samples the values on a grid
/// @param scale how values become colours
/// @param levels which level curves there are
/// @param curves the level curves
public record Ground(
        RealFunction function,
        double[] parameters,
        Viewport view,
        ScalarGrid samples,
        ValueScale scale,
        Levels levels,
        LevelCurves curves) {
    /// What is wanted of a ground.
    ///
    /// @param spacing how values are spread over colours and levels; empty for what suits them
    /// @param levels whose curves are drawn
    /// @param lowest the least value of f, if it is known
    /// @param step pixels from node to node; in between, curves are interpolated and colours blended
    public record Wish(Optional<Spacing> spacing, LevelChoice levels, OptionalDouble lowest, double step) {}

    /// Nodes along a side at most: finer than a screen or a printed column can show.
    private static final int FINEST = 2000;

    /// Samples what `view` shows.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static Ground of(
            RealFunction function, double[] parameters, Viewport view, Wish wish, Cancellation cancellation)
            throws FieldMistake {
        Box frame = view.frame();
        Grid grid = Grid.of(view.visible(), nodes(frame.width(), wish.step()), nodes(frame.height(), wish.step()));
        ScalarGrid samples = new Sampling(function, parameters, grid).sample(new Workspace(cancellation));
        ValueScale scale = wish.spacing()
                .map(spacing -> ValueScale.of(spacing, samples.statistics(), wish.lowest()))
                .orElseGet(() -> ValueScale.automatic(samples.statistics(), wish.lowest()));
        Levels levels = wish.levels().levels(samples.statistics(), scale);
        LevelCurves curves = LevelCurves.of(samples, levels.values(), cancellation);
        return new Ground(function, parameters, view, samples, scale, levels, curves);
    }

    private static long nodes(double pixels, double step) {
        return Math.clamp(Math.round(pixels / step) + 1, 2, FINEST);
    }

    /// The values as colours.
    public Layer heat(MapStyle style) {
        return Layers.heat(samples, scale, style);
    }

    /// The level curves.
    public Layer contours(MapStyle style) {
        return Layers.contours(curves, levels, scale, style);
    }

    /// Where the values stand on the level curves.
    ///
    /// @param markers points to keep away from
    /// @param previous the labels of the picture before; those that can stay do
    public List<LevelLabel> labels(List<double[]> markers, List<LevelLabel> previous) {
        return LevelLabels.place(curves, levels, Layers.labelSpace(view, markers), previous);
    }

    /// Arrows of ∇f where f is defined; a formula that is undefined can have a gradient all the same.
    public Layer gradients(MapStyle style) {
        return Layers.gradients(arrows(), samples, scale, style);
    }

    /// Arrows of −∇f, the way gradient descent takes.
    public Layer descents(MapStyle style) {
        return Layers.gradients(arrows().reversed(), samples, scale, style);
    }

    private GradientField arrows() {
        Lattice lattice = Lattice.of(view, Lattice.USUAL_SPACING);
        int[] defined = defined(lattice);
        double[] x = Arrays.stream(defined).mapToDouble(i -> lattice.x()[i]).toArray();
        double[] y = Arrays.stream(defined).mapToDouble(i -> lattice.y()[i]).toArray();
        return GradientField.at(function, parameters, x, y, new Workspace());
    }

    private int[] defined(Lattice lattice) {
        int count = lattice.x().length;
        double[] values = new double[count];
        Result result = new Result(values, null, null, null, null);
        double[][] points = {lattice.x(), lattice.y()};
        function.evaluate(Demand.VALUE, points, parameters, Sample.NONE, 0, count, result, new Workspace());
        return IntStream.range(0, count).filter(i -> Double.isFinite(values[i])).toArray();
    }
}
