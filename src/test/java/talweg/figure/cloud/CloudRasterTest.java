package talweg.figure.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import talweg.export.Palettes;
import talweg.figure.Argb;
import talweg.figure.Box;
import talweg.figure.Mark;
import talweg.figure.Palette;
import talweg.figure.Pixels;
import talweg.figure.Role;
import talweg.figure.Theme;
import talweg.figure.Viewport;
import talweg.function.Domain;

/// Clouds as pixels: dots where the points are, fading ways behind them, and a density where they are too many.
class CloudRasterTest {
    private static final Palette PALETTE = Palettes.load(Theme.LIGHT);
    private static final int INK = PALETTE.colour(Role.METHOD_1);

    /// A hundred pixels a unit.
    private static final Viewport VIEW = Viewport.fit(Box.size(200, 200), Domain.rectangle(-1, 1, -1, 1), true);

    private static Mark.Cloud cloud(double part, double[]... xThenY) {
        int ages = xThenY.length / 2;
        List<double[]> all = Arrays.asList(xThenY);
        return new Mark.Cloud(all.subList(0, ages), all.subList(ages, 2 * ages), part, Role.METHOD_1);
    }

    private static Pixels paint(Mark.Cloud cloud) {
        return CloudRaster.straight(List.of(cloud), PALETTE, VIEW, 1);
    }

    private static int at(Pixels pixels, int column, int row) {
        return pixels.argb()[row * pixels.columns() + column];
    }

    private static long painted(Pixels pixels) {
        return IntStream.of(pixels.argb()).filter(argb -> Argb.alpha(argb) > 0).count();
    }

    @Test
    void aDotIsWhereItsPointIs() {
        Pixels pixels = paint(cloud(1, new double[] {0.5}, new double[] {0.25}));
        assertThat(at(pixels, 150, 75)).isEqualTo(INK);
        assertThat(at(pixels, 50, 75)).isZero();
        assertThat(painted(pixels)).isBetween(30L, 80L);
    }

    @Test
    void noDotLiesBelowWhatIsAroundAnother() {
        Pixels pixels = paint(cloud(1, new double[] {0, 0.036}, new double[] {0, 0}));
        assertThat(at(pixels, 100, 100)).isEqualTo(INK);
        assertThat(at(pixels, 103, 100)).isEqualTo(INK);
    }

    @Test
    void halfwayThroughAGlideItIsHalfway() {
        Pixels pixels = paint(cloud(0.5, new double[] {0.8}, new double[] {0.2}, new double[] {0}, new double[] {0}));
        assertThat(at(pixels, 150, 100)).isEqualTo(INK);
    }

    @Test
    void theWayBehindItFades() {
        Pixels pixels = paint(cloud(
                1,
                new double[] {0.9},
                new double[] {0.3},
                new double[] {-0.3},
                new double[] {-0.9},
                new double[] {0},
                new double[] {0},
                new double[] {0},
                new double[] {0}));
        int young = Argb.alpha(at(pixels, 160, 100));
        int middle = Argb.alpha(at(pixels, 100, 100));
        int old = Argb.alpha(at(pixels, 40, 100));
        assertThat(young).isGreaterThan(middle);
        assertThat(middle).isGreaterThan(old);
        assertThat(old).isPositive();
    }

    @Test
    void whatIsNoPointOrOutsideIsNotPainted() {
        double[] x = {Double.NaN, Double.POSITIVE_INFINITY, 1e300, -50, 3};
        double[] y = {0, 0, Double.NaN, 0, -1e300};
        assertThat(painted(paint(cloud(1, x, x, y, y)))).isZero();
    }

    @Test
    void ofVeryManyEachPixelShowsHowManyThereAre() {
        int count = CloudRaster.MOST_DOTS + 1;
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            // Ten of eleven in the upper right quarter, the rest in the lower left, each on a grid of half pixels.
            double side = i % 11 == 0 ? -1 : 1;
            x[i] = side * (0.1 + 0.8 * (i % 97) / 97.0);
            y[i] = side * (0.1 + 0.8 * (i % 89) / 89.0);
        }
        Pixels pixels = paint(cloud(1, x, y));
        double[] alphas = {0, 0, 0};
        for (int row = 0; row < 200; row++) {
            for (int column = 0; column < 200; column++) {
                int quarter = column >= 100 && row < 100 ? 0 : column < 100 && row >= 100 ? 1 : 2;
                alphas[quarter] += Argb.alpha(at(pixels, column, row));
            }
        }
        assertThat(alphas[0]).isGreaterThan(2 * alphas[1]);
        assertThat(alphas[1]).isPositive();
        assertThat(alphas[2]).isZero();
    }

    @Test
    void whereAllHaveMetADiscSaysSo() {
        int count = CloudRaster.MOST_DOTS + 1;
        Pixels pixels = paint(cloud(1, new double[count], new double[count]));
        assertThat(painted(pixels)).isGreaterThan(40);
    }

    @Test
    void screensGetTheSameWithPremultipliedAlpha() {
        Mark.Cloud cloud = cloud(1, new double[] {0.505}, new double[] {0.25});
        int[] screen =
                CloudRaster.premultiplied(List.of(cloud), PALETTE, VIEW, 1).argb();
        int[] file = paint(cloud).argb();
        for (int i = 0; i < file.length; i++) {
            assertThat(Argb.alpha(screen[i])).isEqualTo(Argb.alpha(file[i]));
            assertThat(screen[i] & 0xFF).isLessThanOrEqualTo(Argb.alpha(screen[i]));
        }
    }
}
