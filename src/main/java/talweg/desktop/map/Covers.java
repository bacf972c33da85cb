package talweg.desktop.map;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import talweg.figure.Box;

/// Where controls stand upon the map, in the map's own pixels: nothing is painted there that is to be read.
final class Covers {
    private final MapCanvas canvas;
    private final List<Node> nodes;
    private final ReadOnlyObjectWrapper<List<Box>> boxes = new ReadOnlyObjectWrapper<>(List.of());

    Covers(MapCanvas canvas, List<Node> nodes) {
        this.canvas = canvas;
        this.nodes = nodes;
        for (Node node : nodes) {
            node.boundsInParentProperty().subscribe(_ -> measure());
            node.localToSceneTransformProperty().subscribe(_ -> measure());
            node.visibleProperty().subscribe(_ -> measure());
        }
        canvas.density().subscribe(_ -> measure());
    }

    /// Equal as long as nothing has moved.
    ReadOnlyObjectProperty<List<Box>> boxes() {
        return boxes.getReadOnlyProperty();
    }

    private void measure() {
        List<Box> now = nodes.stream().filter(Node::isVisible).map(this::box).toList();
        if (!now.equals(boxes.get())) {
            boxes.set(now);
        }
    }

    /// Where `node` stands upon the canvas, whatever boxes they stand in.
    Box box(Node node) {
        double density = canvas.density().get();
        Node map = canvas.getParent();
        Bounds bounds = map.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        return new Box(
                bounds.getMinX() / density,
                bounds.getMinY() / density,
                bounds.getWidth() / density,
                bounds.getHeight() / density);
    }
}
