package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.MapStyle;
import talweg.figure.Painter;
import talweg.figure.Surface;
import talweg.figure.Theme;
import talweg.figure.Viewport;
import talweg.function.Domain;

class ColourBarTest {
    private static final Viewport VIEW = Viewport.fit(Box.size(600, 600), Domain.rectangle(-1, 1, -1, 1), true);

    /// The numbers that are written beside a bar of this height.
    private static List<String> numbers(double height) {
        List<Decoration.Tick> ticks = List.of(
                new Decoration.Tick(0, "0.1"),
                new Decoration.Tick(0.05, "1"),
                new Decoration.Tick(0.5, "10"),
                new Decoration.Tick(1, "100"));
        Decoration bar =
                new Decoration.ColourBar(new Box(20, 40, 12, height), MapStyle.TALWEG, ticks, List.of(), "f", false);
        List<String> written = new ArrayList<>();
        Surface surface = (Surface) Proxy.newProxyInstance(
                Surface.class.getClassLoader(), new Class<?>[] {Surface.class}, (_, method, arguments) -> {
                    if (method.getName().equals("text")) {
                        written.add((String) arguments[0]);
                    }
                    return method.getReturnType() == double.class ? 10.0 : null;
                });
        Figure figure = new Figure(600, 600, VIEW, List.of(), List.of(bar), Figure.Imprint.NONE);
        new Painter(Palettes.load(Theme.LIGHT)).paint(figure, surface);
        return written;
    }

    @Test
    void allNumbersAreWrittenWhereThereIsRoom() {
        assertThat(numbers(400)).contains("0.1", "1", "10", "100");
    }

    @Test
    void aNumberThatWouldTouchAnotherIsLeftOut() {
        assertThat(numbers(150)).contains("0.1", "10", "100").doesNotContain("1");
    }
}
