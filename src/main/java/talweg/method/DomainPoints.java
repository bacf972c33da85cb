package talweg.method;

import java.util.stream.IntStream;
import talweg.function.Domain;
import talweg.function.Domain.Range;

/// Points all over a domain, to look at a function there: a grid of 41 × 41 points in the plane, and as many scattered
/// points (Halton, 1960) in other dimensions.
public final class DomainPoints {
    /// Points along an axis of the grid in the plane.
    private static final int GRID = 41;

    private DomainPoints() {}

    /// As points[coordinate][number].
    public static double[][] of(Domain domain) {
        int n = domain.axes().size();
        double[][] points = new double[n][GRID * GRID];
        for (int i = 0; i < n; i++) {
            Range axis = domain.axis(i);
            for (int lane = 0; lane < GRID * GRID; lane++) {
                points[i][lane] = axis.low() + axis.width() * fraction(n, i, lane);
            }
        }
        return points;
    }

    private static double fraction(int dimension, int axis, int lane) {
        return switch (dimension) {
            case 1 -> lane / (GRID * GRID - 1.0);
            case 2 -> (axis == 0 ? lane % GRID : lane / GRID) / (GRID - 1.0);
            default -> radicalInverse(prime(axis), lane + 1);
        };
    }

    /// The digits of `index` in base `base`, mirrored at the point.
    private static double radicalInverse(int base, int index) {
        double fraction = 0;
        double digit = 1.0 / base;
        for (int rest = index; rest > 0; rest /= base) {
            fraction += digit * (rest % base);
            digit /= base;
        }
        return fraction;
    }

    private static int prime(int index) {
        int prime = 2;
        for (int found = 0; found < index; ) {
            prime++;
            int candidate = prime;
            if (IntStream.rangeClosed(2, (int) Math.sqrt(candidate)).noneMatch(d -> candidate % d == 0)) {
                found++;
            }
        }
        return prime;
    }
}
