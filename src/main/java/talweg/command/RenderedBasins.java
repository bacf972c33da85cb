package talweg.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;
import talweg.session.MapPart;
import talweg.session.MethodChoice;
import talweg.session.Scene;

/// `--basins=SPEC`: the method whose basins of attraction are shown.
final class RenderedBasins {
    private RenderedBasins() {}

    /// The scene with basins. A method that is not in its list is added to it, without its run being drawn.
    static Scene of(ParseResult line, Scene scene) throws UserMistake {
        Optional<String> given = Options.value(line, "--basins");
        if (given.isEmpty()) {
            return scene;
        }
        MethodOption.parse(List.of(given.get()));
        List<MethodChoice> methods = new ArrayList<>(scene.methods());
        int place = scene.specifications().indexOf(given.get());
        if (place < 0) {
            place = methods.size();
            methods.add(new MethodChoice(given.get(), false));
        }
        Set<MapPart> parts = EnumSet.copyOf(List.of(MapPart.BASINS));
        parts.addAll(scene.appearance().parts());
        return scene.withMethods(methods)
                .withAppearance(scene.appearance().withParts(parts))
                .withArrangement(scene.arrangement().withChosen(place));
    }
}
