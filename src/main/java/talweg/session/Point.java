package talweg.session;

import java.util.List;
import java.util.stream.DoubleStream;

/// A place x in the space of the variables, as a value that can be compared and printed.
///
/// @param coordinates one for each variable
public record Point(List<Double> coordinates) {
    /// Keeps its own copy. A negative zero becomes zero: it is the same place, and files do not keep its sign.
    public Point {
        coordinates = coordinates.stream().map(x -> x + 0.0).toList();
    }

    /// The point with these coordinates.
    public static Point of(double... coordinates) {
        return new Point(DoubleStream.of(coordinates).boxed().toList());
    }

    /// The number of coordinates.
    public int dimension() {
        return coordinates.size();
    }

    /// Coordinate `i`.
    public double coordinate(int i) {
        return coordinates.get(i);
    }

    /// A fresh array of the coordinates.
    public double[] toArray() {
        return coordinates.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// `(-1.2, 1.0)`.
    @Override
    public String toString() {
        return coordinates.toString().replace('[', '(').replace(']', ')');
    }
}
