package talweg.desktop.file;

import java.io.File;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens what is dropped onto the window.
public final class DropTarget {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Documents documents;

    /// Opens files with `documents`.
    public DropTarget(Documents documents) {
        this.documents = documents;
    }

    /// Listens to `scene`, whatever is shown in it.
    public void listen(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, this::over);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        scene.addEventFilter(DragEvent.DRAG_EXITED_TARGET, _ -> show(scene, false));
        scene.addEventFilter(
                DragEvent.DRAG_OVER, event -> show(scene, event.getDragboard().hasFiles()));
        scene.addEventFilter(DragEvent.DRAG_DROPPED, _ -> show(scene, false));
    }

    private static void show(Scene scene, boolean dropping) {
        scene.getRoot().lookup(".window").pseudoClassStateChanged(DROPPING, dropping);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            documents.open(files.stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
