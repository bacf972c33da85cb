package talweg.publication.pad;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.engine.pad.PadStatus;
import talweg.engine.pad.PadTable;
import talweg.engine.pad.Theory;
import talweg.engine.race.Starts;
import talweg.export.ExportMistake;
import talweg.export.Exporter;
import talweg.export.Format;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Face;
import talweg.figure.Figure;
import talweg.figure.MapStyle;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Theme;
import talweg.figure.Ticks;
import talweg.figure.pad.PadGround;
import talweg.figure.pad.PadMeasure;
import talweg.figure.pad.PadPicture;
import talweg.function.Words;
import talweg.method.Method;

/// A hyperparameter pad on a page, with its settings, the best cell and what theory says.
///
/// @param table all cells
/// @param measure what the colours tell
/// @param known the least value of f, if it is known
/// @param theory at the minimum where the best cell ends
/// @param title what was run on
public record PadPage(PadTable table, PadMeasure measure, OptionalDouble known, Optional<Theory> theory, String title) {
    private static final Words WORDS = new Words("publication");
    private static final double WIDTH = 720;
    private static final double HEIGHT = 640;
    private static final double STRIP = 260;

    /// Dots of a bitmap for each pixel of the page.
    private static final double FINE = 2;

    private static final double HEADING = 40;
    private static final double LINE = 16;
    private static final double MARGIN = 18;
    private static final int DIGITS = 4;

    /// Writes it into a file, whose ending names the format; whole or not at all.
    public void write(Path file, Theme theme) throws ExportMistake {
        Exporter.write(figure(), theme, Format.of(file, FINE), file);
    }

    /// The page as a value.
    public Figure figure() {
        var run = table.pad().run();
        double start = Starts.value(run.objective(), run.starts()[0]);
        PadGround ground = PadGround.of(table, measure, known, start, MapStyle.TALWEG);
        double height = table.rows() == 1 ? STRIP : HEIGHT;
        List<String> caption = caption(picture(ground, Box.size(WIDTH, height)));
        Box box = new Box(MARGIN, HEADING, WIDTH - MARGIN, height - HEADING - LINE * caption.size() - MARGIN);
        PadPicture picture = picture(ground, box);
        List<Decoration> around = new ArrayList<>(picture.decorations());
        double left = picture.frame().x();
        around.add(new Decoration.Caption(title, left, MARGIN + 12, Role.TEXT, TextStyle.left(Face.STRONG, 16)));
        double y = box.bottom() + LINE;
        for (String line : caption) {
            around.add(new Decoration.Caption(line, left, y, Role.MUTED, TextStyle.left(Face.TEXT, 11)));
            y += LINE;
        }
        return new Figure(WIDTH, height, picture.view(), picture.layers(), around, new Figure.Imprint(title, ""));
    }

    private PadPicture picture(PadGround ground, Box box) {
        Method method = table.pad().run().method();
        return PadPicture.of(ground, theory, method, OptionalDouble.empty(), MapStyle.TALWEG, box);
    }

    /// Nothing is explained that is not in `picture`.
    private List<String> caption(PadPicture picture) {
        var run = table.pad().run();
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.say(
                run.method().seesValuesAlone() ? "pad.ruleExtent" : "pad.rule",
                run.method().kind().name(),
                tuple(run.starts()[0]),
                run.steps(),
                Ticks.text(table.pad().tolerance(), DIGITS)));
        boolean isHatched = table.count(PadStatus.DIVERGED) + table.count(PadStatus.UNDEFINED) > 0;
        add(lines, isHatched, "pad.hatched", picture.ground().boundary().x().length > 0, "pad.red");
        boolean isDashed = picture.limit().isPresent();
        boolean hasStar = picture.optimum().isPresent();
        theory.filter(_ -> isDashed || hasStar).ifPresent(known -> {
            lines.add(WORDS.say("pad.theory", tuple(known.point()), number(known.least()), number(known.largest())));
            String dashed = isDashed ? WORDS.say("pad.dashed", run.method().stableRateFormula()) : "";
            String star =
                    hasStar ? known.optimum(run.method()).map(PadPage::optimum).orElse("") : "";
            lines.add((dashed + " " + star).strip());
        });
        return lines;
    }

    private static void add(List<String> lines, boolean one, String word, boolean other, String otherWord) {
        String line = ((one ? WORDS.say(word) : "") + " " + (other ? WORDS.say(otherWord) : "")).strip();
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static String optimum(Theory.Optimum best) {
        return best.momentum().isPresent()
                ? WORDS.say(
                        "pad.optimumBoth",
                        number(best.rate()),
                        number(best.momentum().getAsDouble()))
                : WORDS.say("pad.optimum", number(best.rate()));
    }

    private static String tuple(double... numbers) {
        StringBuilder text = new StringBuilder("(");
        for (double number : numbers) {
            text.append(text.length() > 1 ? ", " : "").append(number(number));
        }
        return text.append(')').toString();
    }

    private static String number(double value) {
        return Ticks.text(value, DIGITS);
    }
}
