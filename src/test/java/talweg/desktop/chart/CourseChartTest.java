package talweg.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.export.Palettes;
import talweg.figure.MethodStyle;
import talweg.figure.Theme;
import talweg.session.Measure;

class CourseChartTest {
    private static final int ABOVE = 20;

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void theHighestNumberOnTheAxisIsNotCutOff(double factor) {
        Course.Line line = new Course.Line(MethodStyle.of(0), new int[] {0, 1}, new double[] {1e4, 1e-2});
        Course course =
                new Course(Measure.OBJECTIVE, "f", "f", new ValueRange(true, 1e-2, 1e4), List.of(line), 1, 0, true);
        CourseChart chart = new CourseChart();
        chart.show(course, List.of(), new CourseChart.Setting(Palettes.load(Theme.LIGHT), factor, 400, 300, true));
        BufferedImage image = new BufferedImage(400, 300 + ABOVE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.translate(0, ABOVE);
        chart.chart().draw(graphics, new Rectangle2D.Double(0, 0, 400, 300));
        int[] pixels = image.getRGB(0, 0, 400, ABOVE, null, 0, 400);
        assertThat(IntStream.of(pixels).filter(argb -> argb >>> 24 != 0).count())
                .as("ink above the picture")
                .isZero();
        assertThat(IntStream.of(image.getRGB(0, ABOVE, 110, 30, null, 0, 110)).anyMatch(argb -> argb >>> 24 != 0))
                .as("the number itself is there")
                .isTrue();
    }
}
