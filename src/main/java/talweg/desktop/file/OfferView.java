package talweg.desktop.file;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import talweg.desktop.control.Tips;

/// The bar that offers something and waits.
public final class OfferView {
    private final Documents documents;

    @FXML
    private HBox bar;

    @FXML
    private Label text;

    @FXML
    private HBox answers;

    @FXML
    private Button close;

    /// Shows what `documents` offers.
    public OfferView(Documents documents) {
        this.documents = documents;
    }

    @FXML
    private void initialize() {
        bar.managedProperty().bind(bar.visibleProperty());
        bar.visibleProperty().bind(documents.offer().map(Optional::isPresent));
        text.textProperty()
                .bind(documents.offer().map(now -> now.map(Offer::text).orElse("")));
        documents.offer().subscribe(now -> now.ifPresent(this::show));
        Tips.fromAccessibleText(close);
    }

    private void show(Offer offer) {
        answers.getChildren().setAll(offer.answers().stream().map(this::button).toList());
    }

    private Button button(Offer.Answer answer) {
        Button button = new Button(answer.name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> documents.accept(answer));
        return button;
    }

    @FXML
    private void close() {
        documents.endOffer();
    }
}
