package talweg.publication;

import java.util.OptionalDouble;

/// The size of a figure.
///
/// @param width in CSS pixels (1/96 inch)
/// @param height in CSS pixels; empty: as the domain wants it
/// @param scale pixels of a bitmap for each of them
public record Extent(double width, OptionalDouble height, double scale) {
    static Extent of(double width, double height, double scale) {
        return new Extent(width, OptionalDouble.of(height), scale);
    }

    static Extent wide(double width, double scale) {
        return new Extent(width, OptionalDouble.empty(), scale);
    }
}
