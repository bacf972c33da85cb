package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import talweg.desktop.control.Numbers;
import talweg.field.LogarithmicScale;
import talweg.field.ValueScale;
import talweg.figure.Ground;
import talweg.function.Words;
import talweg.session.Appearance;
import talweg.session.Arrows;
import talweg.session.MapPart;
import talweg.session.Scene;

/// What must be known to read the map aright: that the arrows point downhill, that right angles do not look right, or
/// from where a logarithmic scale counts if f takes negative values.
final class MapRemarks {
    private static final Words WORDS = new Words("desktop");

    private MapRemarks() {}

    static ObservableValue<String> of(MapViewModel model) {
        ObservableValue<Scene> scene = model.workbench().scene();
        ObservableValue<Optional<Ground>> ground = model.ground().ground();
        return Bindings.createStringBinding(() -> text(scene.getValue(), ground.getValue()), scene, ground);
    }

    private static String text(Scene scene, Optional<Ground> ground) {
        return scene.start().dimension() == 1
                ? ""
                : text(scene.appearance(), ground.flatMap(shown -> floor(shown.scale())));
    }

    private static Optional<Double> floor(ValueScale scale) {
        boolean counts = scale instanceof LogarithmicScale && scale.low() < 0 && scale.high() > 0;
        return counts ? Optional.of(scale.low()) : Optional.empty();
    }

    private static String text(Appearance look, Optional<Double> floor) {
        List<String> remarks = new ArrayList<>();
        if (look.arrows() == Arrows.DESCENT && look.parts().contains(MapPart.GRADIENTS)) {
            remarks.add(WORDS.say("map.descent"));
        }
        if (!look.equalAspect()) {
            remarks.add(WORDS.say("map.sheared"));
        }
        floor.ifPresent(value -> remarks.add(WORDS.say("map.floor", Numbers.typeset(value, 3))));
        return String.join("\n", remarks);
    }
}
