package talweg.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import talweg.function.Domain;

/// A scene as TOML, in the order in which a person would write it. Numbers read back to the same
/// double.
final class SceneText {
    private final StringBuilder text = new StringBuilder();
    private final String place;

    private SceneText(String place) {
        this.place = place;
    }

    /// A file of its own.
    static String of(Scene scene) {
        return "version = " + SceneFile.VERSION + "\n" + of(scene, "");
    }

    /// The table `name` of a file that holds more.
    static String table(String name, Scene scene) {
        return "\n[" + name + "]\n" + of(scene, name + ".");
    }

    /// The table `name` with a function alone.
    static String table(String name, FunctionText function) {
        SceneText text = new SceneText(name + ".");
        text.function(function);
        text.parameters(function);
        return "\n[" + name + "]\n" + text.text;
    }

    private static String of(Scene scene, String place) {
        SceneText text = new SceneText(place);
        text.function(scene.function());
        text.line("domain", rows(scene.domain()));
        if (!scene.view().equals(scene.domain())) {
            text.line("view", rows(scene.view()));
        }
        text.line("start", scene.start().coordinates().toString());
        text.line("steps", String.valueOf(scene.steps()));
        text.line("k", String.valueOf(scene.k()));
        scene.tolerance().ifPresent(value -> text.line("tolerance", String.valueOf(value)));
        text.line("note", quoted(scene.note()));
        text.parameters(scene.function());
        text.appearance(scene.appearance());
        text.section(scene.appearance().section());
        text.arrangement(scene.arrangement());
        if (!scene.arrangement().outlook().equals(Outlook.STANDARD)) {
            text.outlook(scene.arrangement().outlook());
        }
        if (!scene.ensemble().equals(Ensemble.over(scene.domain()))) {
            text.ensemble(scene.ensemble());
        }
        scene.methods().forEach(text::method);
        return text.text.toString();
    }

    private void function(FunctionText function) {
        function.sample().ifPresent(id -> line("sample", quoted(id)));
        line("formula", block(function.formula()));
        if (!function.variables().isEmpty()) {
            line("variables", list(function.variables()));
        }
    }

    private void parameters(FunctionText function) {
        if (!function.parameters().isEmpty()) {
            header("[", "parameters", "]");
            function.parameters().forEach((name, value) -> line(quoted(name), number(value)));
        }
    }

    private void appearance(Appearance appearance) {
        header("[", "appearance", "]");
        line("layers", constants(appearance.parts()));
        line("colours", quoted(TomlValues.written(appearance.colours())));
        line("scale", quoted(TomlValues.written(appearance.scale())));
        line("equal_aspect", String.valueOf(appearance.equalAspect()));
        line("arrows", quoted(TomlValues.written(appearance.arrows())));
    }

    private void section(SectionChoice section) {
        if (!section.equals(SectionChoice.STANDARD)) {
            header("[", "plane", "]");
            SectionText.lines(section).forEach(line -> text.append(line).append('\n'));
        }
    }

    private void arrangement(Arrangement arrangement) {
        header("[", "window", "]");
        line("folded", constants(arrangement.folded()));
        line("charts", constants(arrangement.charts()));
        line("chosen", String.valueOf(arrangement.chosen()));
        line("curtain", String.valueOf(arrangement.curtain()));
        arrangement.instrument().ifPresent(held -> line("instrument", quoted(held.text())));
    }

    private void outlook(Outlook outlook) {
        header("[", "surface", "]");
        line("shown", quoted(TomlValues.written(outlook.shown())));
        outlook.azimuth().ifPresent(degrees -> line("azimuth", number(degrees)));
        line("elevation", number(outlook.elevation()));
        line("zoom", number(outlook.zoom()));
        line("height", quoted(TomlValues.written(outlook.height())));
    }

    private void ensemble(Ensemble ensemble) {
        header("[", "ensemble", "]");
        line("shown", String.valueOf(ensemble.shown()));
        line("methods", quoted(ensemble.every() ? "all" : "chosen"));
        line("starts", quoted(EnsembleText.print(ensemble.starts())));
    }

    private void method(MethodChoice method) {
        header("[[", "method", "]]");
        line("spec", quoted(method.specification()));
        line("visible", String.valueOf(method.visible()));
    }

    private void header(String opening, String name, String closing) {
        text.append('\n')
                .append(opening)
                .append(place)
                .append(name)
                .append(closing)
                .append('\n');
    }

    private void line(String key, String value) {
        text.append(key).append(" = ").append(value).append('\n');
    }

    /// TOML writes its non-finite numbers in small letters.
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        return Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : String.valueOf(value);
    }

    static String rows(Domain domain) {
        return domain.axes().stream()
                .map(axis -> "[" + axis.low() + ", " + axis.high() + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String list(List<String> texts) {
        return texts.stream().map(SceneText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String constants(Set<? extends Enum<?>> constants) {
        return list(constants.stream().map(TomlValues::written).toList());
    }

    /// A text on lines of its own, as formulas are written.
    private static String block(String text) {
        return "\"\"\"\n" + escaped(text, true) + "\"\"\"";
    }

    static String quoted(String text) {
        return '"' + escaped(text, false) + '"';
    }

    private static String escaped(String text, boolean keepsLines) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                escaped.append('\\').append((char) c);
            } else if (isPlain(c) || c == '\n' && keepsLines) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(String.format("\\U%08x", c));
            }
        });
        return escaped.toString();
    }

    /// Whether a character can be seen; a byte order mark, for one, is allowed at the start of a file alone.
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
