package talweg.desktop.publish;

import java.nio.file.Path;
import java.util.Locale;

/// A kind of file that is written.
///
/// @param title what the dialog that asks for it is about
/// @param name of the kind, such as PDF
/// @param ending of its files, with the dot
public record FileKind(String title, String name, String ending) {
    /// `file` with the ending, which nobody has to type.
    Path complete(Path file) {
        String typed = file.getFileName().toString();
        return typed.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(typed + ending);
    }
}
