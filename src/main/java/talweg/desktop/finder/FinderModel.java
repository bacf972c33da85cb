package talweg.desktop.finder;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether the list is open, and what is in it.
public final class FinderModel {
    private record Scored(Findable found, double score) {}

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Supplier<Stream<Findable>> everything;
    private List<Findable> offered = List.of();

    /// Finds in `catalogue`, which is asked whenever the list is opened.
    public FinderModel(Supplier<Catalogue> catalogue) {
        this.everything = () -> catalogue.get().all();
    }

    /// Whether it is there.
    public ReadOnlyBooleanProperty open() {
        return open;
    }

    /// Opens it, or closes it.
    public void toggle() {
        if (open.get()) {
            close();
        } else {
            offered = everything.get().toList();
            open.set(true);
        }
    }

    void close() {
        open.set(false);
    }

    /// What fits to `typed`, the best first; everything if nothing was typed.
    List<Findable> find(String typed) {
        if (typed.isBlank()) {
            return offered;
        }
        return offered.stream()
                .map(found -> new Scored(found, found.fits(typed)))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::found)
                .toList();
    }

    void take(Findable found) {
        close();
        found.run().run();
    }
}
