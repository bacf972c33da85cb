package talweg.session;

import java.util.Optional;
import java.util.OptionalDouble;

/// The table `surface` of a scene.
final class OutlookText {
    private OutlookText() {}

    /// As it is written, or as usual.
    static Outlook read(TomlTable table) throws UnreadableFile {
        Optional<TomlTable> found = table.table("surface");
        if (found.isEmpty()) {
            return Outlook.STANDARD;
        }
        TomlTable surface = found.get();
        Outlook usual = Outlook.STANDARD;
        Outlook read = new Outlook(
                TomlValues.choice(surface, "shown", Shown.values(), usual.shown()),
                surface.has("azimuth") ? OptionalDouble.of(surface.number("azimuth")) : usual.azimuth(),
                surface.has("elevation") ? surface.number("elevation") : usual.elevation(),
                surface.has("zoom") ? surface.number("zoom") : usual.zoom(),
                TomlValues.choice(surface, "height", Scale.values(), usual.height()));
        surface.finish();
        return read;
    }
}
