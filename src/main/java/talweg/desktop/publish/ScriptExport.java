package talweg.desktop.publish;

import java.nio.charset.StandardCharsets;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.publication.TraceCommandLine;
import talweg.publication.torch.TorchScript;
import talweg.session.WholeFile;

/// The run of the chosen method as a PyTorch script.
final class ScriptExport {
    private static final Words WORDS = new Words("desktop");

    private final Publisher publisher;

    ScriptExport(Publisher publisher) {
        this.publisher = publisher;
    }

    /// Puts it on the clipboard.
    void copy() {
        Exhibit exhibit = publisher.exhibit();
        publisher.make(this, () -> text(exhibit), script -> publisher.copy(script, WORDS.say("publish.copied.script")));
    }

    /// Makes it, asks for a file and writes it. What has no counterpart in torch is told before anything is asked.
    void save() {
        Exhibit exhibit = publisher.exhibit();
        publisher.make(this, () -> text(exhibit), this::save);
    }

    private void save(String script) {
        FileKind kind = new FileKind(WORDS.say("publish.title.script"), "Python", ".py");
        publisher.save(kind, file -> WholeFile.write(file, script.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Exhibit exhibit) throws PublicationMistake {
        ChosenRun chosen = ChosenRun.of(exhibit);
        String command =
                TraceCommandLine.script(chosen.page().subject(), chosen.page().scene(), chosen.run());
        return TorchScript.of(chosen.page().compiled(), chosen.run(), command);
    }
}
