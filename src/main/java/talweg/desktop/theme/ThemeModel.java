package talweg.desktop.theme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import talweg.export.Palettes;
import talweg.figure.Palette;
import talweg.figure.Theme;

/// Light or dark, the colours that go with it, and how large everything is.
public final class ThemeModel {
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Double> factor = new ReadOnlyObjectWrapper<>();
    private final Subscription following;

    /// Follows `theme` and `factor`.
    public ThemeModel(ObjectProperty<Theme> theme, ObservableValue<Double> factor) {
        this.theme = theme;
        this.following =
                theme.subscribe(now -> palette.set(Palettes.load(now))).and(factor.subscribe(this.factor::set));
    }

    /// The theme.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// Its colours, for what is painted and not styled.
    public ReadOnlyObjectProperty<Palette> palette() {
        return palette.getReadOnlyProperty();
    }

    /// By how much everything is larger than usual, for what is painted and not styled: 1.5 means that a line of two
    /// pixels is painted three pixels wide.
    public ReadOnlyObjectProperty<Double> factor() {
        return factor.getReadOnlyProperty();
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
