package talweg.desktop.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import talweg.figure.Theme;
import talweg.session.Settings.Lights;

/// The names under which settings are kept. One that is not known, since another version of the program wrote it, is
/// passed over.
final class Kept {
    private Kept() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Kept::name)
                .toList();
    }

    static <E extends Enum<E>> E constant(String name, E[] all, E otherwise) {
        return Stream.of(all).filter(one -> name(one).equals(name)).findFirst().orElse(otherwise);
    }

    static <E extends Enum<E>> Set<E> constants(List<String> names, E[] all) {
        EnumSet<E> found = EnumSet.noneOf(all[0].getDeclaringClass());
        Stream.of(all).filter(one -> names.contains(name(one))).forEach(found::add);
        return found;
    }

    static Lights lights(Theme theme) {
        return switch (theme) {
            case LIGHT -> Lights.LIGHT;
            case DARK -> Lights.DARK;
        };
    }

    static Theme theme(Lights lights) {
        return switch (lights) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}
