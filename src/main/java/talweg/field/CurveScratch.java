package talweg.field;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/// What the search for level curves writes to on its way, kept from one picture to the next: fresh memory would cost
/// more
/// than the curves. A grid that is asked again, for other levels, is not surveyed again.
///
/// One is kept for all; who finds it taken makes a new one. It is given up when memory is short.
final class CurveScratch {
    private static final AtomicReference<SoftReference<CurveScratch>> SPARE =
            new AtomicReference<>(new SoftReference<>(null));

    private final CurveBuffer buffer = new CurveBuffer();
    private final Extremes extremes = new Extremes();
    private final Rim rim = new Rim();
    private int[] sides = new int[1 << 12];
    private byte[] passed = {};

    /// Whose extremes and rim these are; weakly, so as not to keep a grid that is nobody's any more.
    private WeakReference<double[][]> surveyed = new WeakReference<>(null);

    private CurveScratch() {}

    static CurveScratch take() {
        SoftReference<CurveScratch> spare = SPARE.getAndSet(null);
        CurveScratch kept = spare == null ? null : spare.get();
        return kept == null ? new CurveScratch() : kept;
    }

    void giveBack() {
        SPARE.set(new SoftReference<>(this));
    }

    /// Looks at the values of a grid, unless they were those of the last time.
    void survey(ScalarGrid field) {
        buffer.clear();
        if (surveyed.refersTo(field.rows())) {
            return;
        }
        surveyed.clear();
        extremes.measure(field.rows());
        rim.collect(field, extremes);
        surveyed = new WeakReference<>(field.rows());
    }

    CurveBuffer buffer() {
        return buffer;
    }

    Extremes extremes() {
        return extremes;
    }

    Rim rim() {
        return rim;
    }

    /// Room for at least `count` sides; what was written stays.
    int[] sides(int count) {
        if (count > sides.length) {
            sides = Arrays.copyOf(sides, Math.max(count, 2 * sides.length));
        }
        return sides;
    }

    /// At least `count` zeros.
    byte[] cleared(int count) {
        if (count > passed.length) {
            passed = new byte[count];
        } else {
            Arrays.fill(passed, 0, count, (byte) 0);
        }
        return passed;
    }
}
