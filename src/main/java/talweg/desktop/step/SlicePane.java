package talweg.desktop.step;

import java.util.List;
import java.util.Optional;
import talweg.desktop.canvas.PaintedPane;
import talweg.figure.Box;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Surface;
import talweg.figure.inside.SlicePicture;

/// The small picture of the landscape along a step.
final class SlicePane extends PaintedPane {
    /// Pixels of its height where texts have their usual size.
    private static final double HEIGHT = 128;

    private Optional<StepViewModel.SliceOf> shown = Optional.empty();
    private Palette palette;

    SlicePane() {
        super("slice");
    }

    void show(Optional<StepViewModel.SliceOf> slice, Palette colours) {
        shown = slice;
        palette = colours;
        repaint();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * factor();
    }

    @Override
    protected void paint(Surface surface, Box box) {
        if (palette != null && shown.isPresent()) {
            SlicePicture picture =
                    new SlicePicture(shown.get().slice(), shown.get().role(), box);
            new Painter(palette).paintLayers(List.of(picture.layer()), picture.view(), surface);
        }
    }
}
