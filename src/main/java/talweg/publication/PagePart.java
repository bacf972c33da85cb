package talweg.publication;

import java.util.EnumSet;
import java.util.Set;
import talweg.session.Appearance;
import talweg.session.MapPart;

/// What can stand around the map of a page or be left out.
public enum PagePart {
    /// The name of the function and its formula.
    TITLE,
    /// Which line is which method, with its settings.
    LEGEND,
    /// The names of the methods beside their heads, upon the map.
    NAMES,
    /// The colours with the values that they stand for.
    BAR,
    /// The note, from where and how far the runs go.
    CAPTION;

    /// What is usual: methods are named once, in the legend or else beside their heads.
    public static Set<PagePart> usual(Appearance look) {
        return look.parts().contains(MapPart.LEGEND)
                ? EnumSet.of(TITLE, LEGEND, BAR, CAPTION)
                : EnumSet.of(TITLE, NAMES, CAPTION);
    }
}
