package talweg.desktop.publish;

import java.io.ByteArrayInputStream;
import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// Shows a page as large as there is room, without more room above and below than it fills.
public final class PreviewPane extends Region {
    /// Height over width of a map with its legend: until the page is there, room is kept for it, so that what stands
    /// below does not move under the pointer.
    private static final double USUAL_ASPECT = 0.77;

    private final ImageView picture = new ImageView();
    private double width;
    private double height;

    /// A pane without a page.
    public PreviewPane() {
        getStyleClass().add("publish-preview");
        picture.setSmooth(true);
        getChildren().add(picture);
    }

    void show(Preview preview) {
        width = preview.width();
        height = preview.height();
        picture.setImage(preview.isThere() ? new Image(new ByteArrayInputStream(preview.picture())) : null);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMaxHeight(double across) {
        if (getWidth() == 0) {
            return Double.MAX_VALUE;
        }
        // A box asks without a width first, and takes no answer as no limit.
        double wide = (across < 0 ? getWidth() : across) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + snapSizeY(wide * (width == 0 ? USUAL_ASPECT : height / width))
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - snappedLeftInset() - snappedRightInset();
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        if (width == 0 || wide <= 0 || high <= 0) {
            return;
        }
        double scale = Math.min(wide / width, high / height);
        picture.setFitWidth(scale * width);
        picture.setFitHeight(scale * height);
        picture.relocate(
                snapPositionX(snappedLeftInset() + (wide - scale * width) / 2),
                snapPositionY(snappedTopInset() + (high - scale * height) / 2));
    }
}
