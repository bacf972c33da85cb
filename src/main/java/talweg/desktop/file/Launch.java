package talweg.desktop.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;
import talweg.session.Deck;
import talweg.session.Scene;
import talweg.session.Session;
import talweg.session.Store;

/// What the window begins with: the opening scene, playing once, at the first launch; later, paused, what was there
/// when
/// the program ended, whether it was closed or killed. Only if it was killed as soon as it had begun is that merely
/// offered, for then it may be to blame.
public final class Launch {
    private static final Words WORDS = new Words("desktop");

    private final Store store;
    private final Documents documents;
    private final Keeper keeper;

    /// @param store what was kept
    public Launch(Store store, Documents documents, Keeper keeper) {
        this.store = store;
        this.documents = documents;
        this.keeper = keeper;
    }

    /// What is on the workbench first.
    public static Session session(Store store) {
        return store.session().orElse(Session.of(Scene.opening()));
    }

    /// Begins.
    ///
    /// @param named files that the program was started with
    /// @param restore puts a session on a new workbench
    public void begin(Workbench workbench, List<Path> named, Consumer<Session> restore) {
        // What was there gives way to files that are named; undo leads back to it.
        Optional<Session> goesOn = store.session().filter(_ -> named.isEmpty());
        goesOn.flatMap(Session::deck).ifPresent(documents::resume);
        if (store.offered().isPresent()) {
            documents.make(offer(store.offered().get(), restore));
        } else if (store.wasKilled() && goesOn.isPresent()) {
            documents.make(new Offer(
                    WORDS.say("launch.restored"),
                    List.of(new Offer.Answer(WORDS.say("launch.anew"), documents::openFirst)),
                    true));
        }
        workbench.tell(String.join("\n", store.messages()));
        if (!named.isEmpty()) {
            documents.open(named);
        } else if (isFirst()) {
            workbench.playback().play();
        }
    }

    private boolean isFirst() {
        return store.session().isEmpty()
                && store.offered().isEmpty()
                && store.messages().isEmpty();
    }

    private Offer offer(Session offered, Consumer<Session> restore) {
        return new Offer(
                WORDS.say("launch.offered"),
                List.of(
                        new Offer.Answer(WORDS.say("launch.restore"), () -> accept(offered, restore)),
                        new Offer.Answer(WORDS.say("launch.anew"), keeper::declineOffer)),
                false);
    }

    private void accept(Session offered, Consumer<Session> restore) {
        keeper.acceptOffer();
        restore.accept(offered);
        Optional<Deck> deck = offered.deck();
        deck.ifPresent(documents::resume);
    }
}
