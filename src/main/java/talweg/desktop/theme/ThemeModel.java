package talweg.desktop.theme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import talweg.export.Palettes;
import talweg.figure.Palette;
import talweg.figure.Theme;

/// Light or dark, and the colours that go with it.
public final class ThemeModel {
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>();

    /// Begins with `first`.
    public ThemeModel(Theme first) {
        theme.subscribe(now -> {
            if (now != null) {
                palette.set(Palettes.load(now));
            }
        });
        theme.set(first);
    }

    /// The theme.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// Its colours, for what is painted and not styled.
    public ReadOnlyObjectProperty<Palette> palette() {
        return palette.getReadOnlyProperty();
    }

    /// The other theme.
    public void toggle() {
        theme.set(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }
}
