package talweg.figure.raster;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// How much of each pixel one stroke covers: the most that any of its capsules covers of it. Empty between strokes.
final class Coverage {
    /// Pixels that are looked at together for whether any of them is covered.
    private static final int GROUP = Long.BYTES;

    /// Beyond, numbers become too coarse.
    private static final double LONGEST = 1e9;

    private static final VarHandle GROUPS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private byte[] covered = {};
    private int[] from = {};
    private int[] to = {};
    private int width;
    private int height;
    private int top;
    private int bottom;
    private int clipLeft;
    private int clipTop;
    private int clipRight;
    private int clipBottom;

    /// Takes the size of a bitmap; nothing is covered.
    void fit(Bitmap bitmap) {
        if (width != bitmap.width() || height != bitmap.height()) {
            width = bitmap.width();
            height = bitmap.height();
            covered = new byte[width * height + GROUP];
            from = new int[height];
            to = new int[height];
            Arrays.fill(from, width);
            top = height;
            bottom = 0;
            clip(0, 0, width, height);
        }
    }

    /// From now on nothing is covered outside the columns [left, right) of the rows [top, bottom).
    void clip(int left, int top, int right, int bottom) {
        clipLeft = Math.clamp(left, 0, width);
        clipTop = Math.clamp(top, 0, height);
        clipRight = Math.clamp(right, 0, width);
        clipBottom = Math.clamp(bottom, 0, height);
    }

    /// Covers all points nearer to the line from (x0, y0) to (x1, y1) than the radius of `edge`. A line that is not
    /// finite, or longer than 10⁹ pixels, covers nothing.
    void capsule(double x0, double y0, double x1, double y1, Edge edge) {
        double reach = edge.reach();
        double above = Math.max(clipTop, Math.ceil(Math.min(y0, y1) - reach - 0.5));
        double below = Math.min(clipBottom - 1.0, Math.floor(Math.max(y0, y1) + reach - 0.5));
        double low = Math.max(clipLeft, Math.min(x0, x1) - reach - 0.5);
        double high = Math.min(clipRight - 1.0, Math.max(x0, x1) + reach - 0.5);
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        if (!(above <= below && low <= high && length < LONGEST)) {
            return;
        }
        int first = (int) above;
        int last = (int) below;
        double ux = length > 0 ? (x1 - x0) / length : 1;
        double uy = length > 0 ? (y1 - y0) / length : 0;
        // Along a row the strip around the endless line begins and ends at equal distances from its middle.
        double slope = uy == 0 ? 0 : ux / uy;
        double half = uy == 0 ? Double.POSITIVE_INFINITY : reach / Math.abs(uy);
        for (int row = first; row <= last; row++) {
            double down = row + 0.5 - y0;
            double middle = x0 + down * slope - 0.5;
            // Comparisons, since Math.min and max look after NaN and −0, and this is the innermost loop but one.
            int begin = (int) Math.ceil(low > middle - half ? low : middle - half);
            int end = (int) Math.floor(high < middle + half ? high : middle + half) + 1;
            if (begin < end) {
                double right = begin + 0.5 - x0;
                row(row, begin, end, right * ux + down * uy, right * uy - down * ux, ux, uy, length, edge);
                touch(row, begin, end);
            }
        }
        top = Math.min(top, first);
        bottom = Math.max(bottom, last + 1);
    }

    /// @param along  from the beginning of the line to the first pixel's middle, in the direction of the line
    /// @param across the same, square to it
    private void row(
            int row, int begin, int end, double along, double across, double ux, double uy, double length, Edge edge) {
        byte[] mask = covered;
        byte[] table = edge.covered();
        double scale = edge.scale();
        int at = row * width;
        for (int column = begin; column < end; column++) {
            double beyond = along < 0 ? along : along > length ? along - length : 0;
            int index = (int) ((across * across + beyond * beyond) * scale);
            if (index < Edge.last()) {
                byte now = table[index];
                if ((now & 0xFF) > (mask[at + column] & 0xFF)) {
                    mask[at + column] = now;
                }
            }
            along += ux;
            across += uy;
        }
    }

    private void touch(int row, int begin, int end) {
        from[row] = Math.min(from[row], begin);
        to[row] = Math.max(to[row], end);
    }

    /// Lays a colour upon what is covered; then nothing is.
    void blend(Bitmap bitmap, Ink ink) {
        int left = width;
        int right = 0;
        for (int row = top; row < bottom; row++) {
            if (from[row] < to[row]) {
                blendRow(bitmap.argb(), row * width + from[row], row * width + to[row], ink);
                left = Math.min(left, from[row]);
                right = Math.max(right, to[row]);
            }
            from[row] = width;
            to[row] = 0;
        }
        if (left < right) {
            bitmap.touch(left, top, right, bottom);
        }
        top = height;
        bottom = 0;
    }

    private void blendRow(int[] argb, int begin, int end, Ink ink) {
        byte[] mask = covered;
        for (int group = begin; group < end; group += GROUP) {
            if ((long) GROUPS.get(mask, group) == 0) {
                continue;
            }
            int last = Math.min(group + GROUP, end);
            for (int i = group; i < last; i++) {
                int now = mask[i] & 0xFF;
                if (now != 0) {
                    argb[i] = ink.over(now, argb[i]);
                    mask[i] = 0;
                }
            }
        }
    }
}
