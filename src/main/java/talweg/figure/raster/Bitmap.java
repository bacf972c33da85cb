package talweg.figure.raster;

import java.util.Arrays;

/// Pixels: rows from top to bottom, 0xAARRGGBB, the colours multiplied by their alpha. Transparent at the beginning. It
/// remembers the rectangle in which something has been painted, so that only this has to be cleared and shown.
public final class Bitmap {
    private final int width;
    private final int height;
    private final int[] argb;
    private int left;
    private int top;
    private int right;
    private int bottom;

    /// A bitmap of `width` × `height` pixels.
    public Bitmap(int width, int height) {
        this(width, height, new int[Math.multiplyExact(width, height)]);
    }

    /// A bitmap that lives in an array of others, all of it transparent so far.
    public Bitmap(int width, int height, int[] argb) {
        if (argb.length != Math.multiplyExact(width, height)) {
            throw new IllegalArgumentException(argb.length + " pixels, not " + width + " × " + height);
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
        forget();
    }

    /// Pixels in a row.
    public int width() {
        return width;
    }

    /// Number of rows.
    public int height() {
        return height;
    }

    /// The pixels themselves: column + row · width.
    public int[] argb() {
        return argb;
    }

    /// Whether nothing has been painted since it was cleared.
    public boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    /// The first column in which something may have been painted.
    public int left() {
        return left;
    }

    /// The first row in which something may have been painted.
    public int top() {
        return top;
    }

    /// One past the last column in which something may have been painted.
    public int right() {
        return right;
    }

    /// One past the last row in which something may have been painted.
    public int bottom() {
        return bottom;
    }

    /// Makes everything transparent.
    public void clear() {
        for (int row = top; row < bottom; row++) {
            Arrays.fill(argb, row * width + left, row * width + right, 0);
        }
        forget();
    }

    /// Something has been painted in the columns [fromColumn, toColumn) of the rows [fromRow, toRow).
    void touch(int fromColumn, int fromRow, int toColumn, int toRow) {
        left = Math.min(left, fromColumn);
        top = Math.min(top, fromRow);
        right = Math.max(right, toColumn);
        bottom = Math.max(bottom, toRow);
    }

    private void forget() {
        left = width;
        top = height;
        right = 0;
        bottom = 0;
    }
}
