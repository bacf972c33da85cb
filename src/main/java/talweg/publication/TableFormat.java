package talweg.publication;

import java.nio.file.Path;
import java.util.Locale;

/// What a table is written as.
public enum TableFormat {
    /// For spreadsheets and programs.
    CSV("CSV", ".csv"),
    /// For a page.
    LATEX("LaTeX", ".tex");

    private final String title;
    private final String ending;

    TableFormat(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    /// What the file of this name is.
    public static TableFormat of(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(LATEX.ending) ? LATEX : CSV;
    }

    /// The name of the format.
    public String title() {
        return title;
    }

    /// How its files end.
    public String ending() {
        return ending;
    }
}
