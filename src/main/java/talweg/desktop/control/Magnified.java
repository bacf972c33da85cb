package talweg.desktop.control;

import javafx.beans.DefaultProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content magnified: the content is laid out in the room divided by the factor, and counts in its own
/// pixels,
/// which are larger than the screen's. So what is painted and felt for in pixels, such as the radius within which a
/// hand
/// reaches the start, grows with everything else.
@DefaultProperty("content")
public final class Magnified extends Region {
    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final ObjectProperty<Node> content = new SimpleObjectProperty<>();
    private final Scale scale = new Scale();

    /// Shows nothing yet.
    public Magnified() {
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        factor.subscribe(_ -> requestLayout());
        content.subscribe((_, now) -> {
            now.getTransforms().add(scale);
            getChildren().setAll(now);
        });
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    /// Screen pixels that a pixel of the content takes.
    public DoubleProperty factor() {
        return factor;
    }

    /// What is magnified.
    public ObjectProperty<Node> contentProperty() {
        return content;
    }

    /// What is magnified.
    public Node getContent() {
        return content.get();
    }

    /// Magnifies another node.
    public void setContent(Node node) {
        content.set(node);
    }

    @Override
    protected void layoutChildren() {
        if (content.get() != null) {
            content.get().resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
        }
    }
}
