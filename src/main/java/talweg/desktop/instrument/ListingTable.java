package talweg.desktop.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import talweg.figure.instrument.Listing;

/// The table of an instrument. Its labels stay as long as there are as many of them; only their texts change.
final class ListingTable {
    private final GridPane grid;
    private List<Integer> widths = List.of();

    ListingTable(GridPane grid) {
        this.grid = grid;
    }

    void show(Optional<Listing> found) {
        List<List<String>> rows = new ArrayList<>();
        found.ifPresent(shown -> {
            rows.add(shown.heads());
            rows.addAll(shown.rows());
        });
        List<Integer> wanted = rows.stream().map(List::size).toList();
        if (!wanted.equals(widths)) {
            widths = wanted;
            build();
        }
        List<String> texts = rows.stream().flatMap(List::stream).toList();
        for (int i = 0; i < texts.size(); i++) {
            ((Label) grid.getChildren().get(i)).setText(texts.get(i));
        }
    }

    private void build() {
        grid.getChildren().clear();
        for (int row = 0; row < widths.size(); row++) {
            for (int column = 0; column < widths.get(row); column++) {
                Label label = new Label();
                label.getStyleClass().add(row == 0 ? "caption" : "numbers");
                label.setMinWidth(Region.USE_PREF_SIZE);
                grid.add(label, column, row);
            }
        }
    }
}
