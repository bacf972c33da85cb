package talweg.session;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// How the map is drawn.
///
/// @param parts what is shown
/// @param colours the colours of values
/// @param scale how values are spread over colours and levels
/// @param equalAspect whether a unit is as long on both axes, so that perpendicular is visible so
/// @param arrows where the arrows point, if they are shown
/// @param section which plane is shown of more than two variables
public record Appearance(
        Set<MapPart> parts,
        MapColours colours,
        Scale scale,
        boolean equalAspect,
        Arrows arrows,
        SectionChoice section) {
    /// Everything that is drawn at once is shown, and the values choose the scale.
    public static final Appearance STANDARD = new Appearance(
            EnumSet.complementOf(EnumSet.of(MapPart.BASINS)),
            MapColours.TALWEG,
            Scale.AUTOMATIC,
            true,
            Arrows.GRADIENT,
            SectionChoice.STANDARD);

    /// Keeps its own copy, in the order of [MapPart].
    public Appearance {
        EnumSet<MapPart> copy = EnumSet.noneOf(MapPart.class);
        copy.addAll(parts);
        parts = Collections.unmodifiableSet(copy);
    }

    /// Other parts.
    public Appearance withParts(Set<MapPart> parts) {
        return new Appearance(parts, colours, scale, equalAspect, arrows, section);
    }

    /// With `part`, or without it if it is there.
    public Appearance withToggled(MapPart part) {
        EnumSet<MapPart> toggled = EnumSet.noneOf(MapPart.class);
        toggled.addAll(parts);
        if (!toggled.remove(part)) {
            toggled.add(part);
        }
        return withParts(toggled);
    }

    /// Other colours.
    public Appearance withColours(MapColours colours) {
        return new Appearance(parts, colours, scale, equalAspect, arrows, section);
    }

    /// Another scale.
    public Appearance withScale(Scale scale) {
        return new Appearance(parts, colours, scale, equalAspect, arrows, section);
    }

    /// With equal or free aspect.
    public Appearance withEqualAspect(boolean equalAspect) {
        return new Appearance(parts, colours, scale, equalAspect, arrows, section);
    }

    /// Arrows along ∇f or −∇f.
    public Appearance withArrows(Arrows arrows) {
        return new Appearance(parts, colours, scale, equalAspect, arrows, section);
    }

    /// Another plane.
    public Appearance withSection(SectionChoice section) {
        return new Appearance(parts, colours, scale, equalAspect, arrows, section);
    }
}
