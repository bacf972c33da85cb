package talweg.desktop.log;

import javafx.scene.control.TextArea;

/// The run as sentences. While nobody reads them with the keys, the line of k is marked and stays in sight.
final class LogTextView {
    private final TextArea area;
    private final LogViewModel model;

    LogTextView(TextArea area, LogViewModel model) {
        this.area = area;
        this.model = model;
    }

    void show(LogTable table) {
        LogText told = model.text(table);
        if (!told.text().equals(area.getText())) {
            area.setText(told.text());
        }
        int start = told.start(Math.min(model.k().get(), table.rows() - 1));
        if (start >= 0 && !area.isFocused()) {
            area.selectRange(told.text().indexOf('\n', start), start);
        }
    }
}
