package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import talweg.function.Words;
import talweg.session.Appearance;
import talweg.session.Arrows;
import talweg.session.MapPart;

/// What must be known to read the map aright: that the arrows point downhill, or that right angles do not look right.
final class MapRemarks {
    private static final Words WORDS = new Words("desktop");

    private MapRemarks() {}

    static ObservableValue<String> of(MapViewModel model) {
        return model.workbench().scene().map(scene -> scene.start().dimension() == 1 ? "" : text(scene.appearance()));
    }

    private static String text(Appearance look) {
        List<String> remarks = new ArrayList<>();
        if (look.arrows() == Arrows.DESCENT && look.parts().contains(MapPart.GRADIENTS)) {
            remarks.add(WORDS.say("map.descent"));
        }
        if (!look.equalAspect()) {
            remarks.add(WORDS.say("map.sheared"));
        }
        return String.join("\n", remarks);
    }
}
