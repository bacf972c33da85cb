package talweg.desktop.theme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import talweg.export.Palettes;
import talweg.figure.Palette;
import talweg.figure.Theme;

/// Light or dark, and the colours that go with it.
public final class ThemeModel {
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>();
    private final Subscription following;

    /// Follows `theme`.
    public ThemeModel(ObjectProperty<Theme> theme) {
        this.theme = theme;
        this.following = theme.subscribe(now -> palette.set(Palettes.load(now)));
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

    /// Follows no longer: the views that were painted in its colours are gone.
    public void end() {
        following.unsubscribe();
    }
}
