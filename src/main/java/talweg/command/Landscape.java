package talweg.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import talweg.field.FieldMistake;
import talweg.field.GradientField;
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurves;
import talweg.field.LevelLabels;
import talweg.field.Levels;
import talweg.field.Sampling;
import talweg.field.ScalarGrid;
import talweg.field.Spacing;
import talweg.field.ValueScale;
import talweg.figure.Lattice;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.Viewport;
import talweg.function.Cancellation;
import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;
import talweg.session.MapPart;
import talweg.session.Scale;
import talweg.session.Scene;

/// The ground of a picture: what a viewport shows of a function.
///
/// @param function of two variables
/// @param parameters their values
/// @param view what is seen
/// @param field the values, a node for each pixel
/// @param scale how they become colours
/// @param levels whose curves are drawn
record Landscape(
        RealFunction function, double[] parameters, Viewport view, ScalarGrid field, ValueScale scale, Levels levels) {
    /// Nodes along a side at most: finer than a screen or a printed column can show.
    private static final int FINEST = 1200;

    /// Samples what `view` shows.
    ///
    /// @param lowest the least value of f, if it is known
    static Landscape of(
            RealFunction function,
            double[] parameters,
            Viewport view,
            Scale wanted,
            LevelChoice choice,
            OptionalDouble lowest)
            throws FieldMistake {
        long columns = Math.clamp((long) view.frame().width(), 2, FINEST);
        long rows = Math.clamp((long) view.frame().height(), 2, FINEST);
        Grid grid = Grid.of(view.visible(), columns, rows);
        ScalarGrid field = new Sampling(function, parameters, grid).sample(new Workspace());
        ValueScale scale = switch (wanted) {
            case AUTOMATIC -> ValueScale.automatic(field.statistics(), lowest);
            case LINEAR -> ValueScale.of(Spacing.LINEAR, field.statistics(), lowest);
            case LOGARITHMIC -> ValueScale.of(Spacing.LOGARITHMIC, field.statistics(), lowest);
        };
        return new Landscape(function, parameters, view, field, scale, choice.levels(field.statistics(), scale));
    }

    /// The layers of the ground that the scene wants, from the bottom to the top.
    ///
    /// @param markers points that labels keep away from
    List<Layer> layers(Scene scene, MapStyle style, List<double[]> markers) {
        List<Layer> layers = new ArrayList<>();
        if (scene.appearance().parts().contains(MapPart.HEAT)) {
            layers.add(Layers.heat(field, scale, style));
        }
        if (scene.appearance().parts().contains(MapPart.CONTOURS)) {
            LevelCurves curves = LevelCurves.of(field, levels.values(), Cancellation.NEVER);
            layers.add(Layers.contours(curves, levels, scale, style));
            layers.add(Layers.labels(LevelLabels.place(curves, levels, Layers.labelSpace(view, markers), List.of())));
        }
        if (scene.appearance().parts().contains(MapPart.GRADIENTS)) {
            layers.add(gradients(style));
        }
        return layers;
    }

    /// Arrows where f is defined; a formula that is undefined can have a gradient all the same.
    private Layer gradients(MapStyle style) {
        Lattice lattice = Lattice.of(view, Lattice.USUAL_SPACING);
        int count = lattice.x().length;
        double[] values = new double[count];
        Result result = new Result(values, null, null, null, null);
        double[][] points = {lattice.x(), lattice.y()};
        Workspace workspace = new Workspace();
        function.evaluate(Demand.VALUE, points, parameters, Sample.NONE, 0, count, result, workspace);
        int[] defined = IntStream.range(0, count)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        double[] x = Arrays.stream(defined).mapToDouble(i -> lattice.x()[i]).toArray();
        double[] y = Arrays.stream(defined).mapToDouble(i -> lattice.y()[i]).toArray();
        GradientField arrows = GradientField.at(function, parameters, x, y, workspace);
        return Layers.gradients(arrows, field, scale, style);
    }
}
