package talweg.session;

import java.util.List;
import java.util.Optional;
import talweg.session.Settings.Lights;

/// How a person wants what leaves the program, as far as it is not as usual. Formats, sizes, parts and columns have the
/// names that whoever exports gives them: another version of the program may have others, and passes over those that it
/// does not know.
///
/// @param figure the last figure
/// @param film the last film
/// @param table the last table
public record ExportSettings(Optional<Figure> figure, Optional<Film> film, Optional<Table> table) {
    /// Everything as usual.
    public static final ExportSettings STANDARD =
            new ExportSettings(Optional.empty(), Optional.empty(), Optional.empty());

    /// @param format what it is written as
    /// @param millimetres its width on paper
    /// @param inPixels whether a bitmap is measured in pixels
    /// @param columns pixels of a bitmap from left to right
    /// @param rows pixels of a bitmap from top to bottom
    /// @param lights its theme
    /// @param parts what stands around the map
    public record Figure(
            String format,
            double millimetres,
            boolean inPixels,
            int columns,
            int rows,
            Lights lights,
            List<String> parts) {
        /// Keeps its own copy.
        public Figure {
            parts = List.copyOf(parts);
        }
    }

    /// @param format what it is written as
    /// @param size how large it is
    /// @param framesPerSecond how fast it is
    /// @param lights its theme
    public record Film(String format, String size, double framesPerSecond, Lights lights) {}

    /// @param format what it is written as
    /// @param columns what it shows
    /// @param digits significant ones
    public record Table(String format, List<String> columns, int digits) {
        /// Keeps its own copy.
        public Table {
            columns = List.copyOf(columns);
        }
    }
}
