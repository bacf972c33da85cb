package talweg.desktop.publish;

/// What a table is written as.
enum TableFormat {
    CSV("CSV", ".csv"),
    LATEX("LaTeX", ".tex");

    private final String title;
    private final String ending;

    TableFormat(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    String title() {
        return title;
    }

    String ending() {
        return ending;
    }
}
