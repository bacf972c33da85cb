package talweg.desktop.help;

import java.util.ArrayList;
import java.util.List;
import talweg.desktop.action.Actions;
import talweg.figure.instrument.Instrument;
import talweg.figure.instrument.Instruments;
import talweg.function.Words;
import talweg.method.Kind;
import talweg.method.Methods;

/// All pages of the help, in the language that is spoken now.
public final class HelpPages {
    private static final Words WORDS = new Words("desktop");

    private HelpPages() {}

    /// The pages; that on keys is made from `actions`.
    public static List<HelpPage> of(Actions actions) {
        List<HelpPage> pages = new ArrayList<>(List.of(window(), surface(), planes(), language(), methods()));
        Instruments.ALL.forEach(instrument -> pages.add(instrument(instrument)));
        pages.addAll(List.of(files(), keys(actions), about()));
        return List.copyOf(pages);
    }

    private static HelpPage instrument(Instrument instrument) {
        return new HelpPage(
                instrument.name(),
                List.of(
                        new HelpBlock.Text(instrument.purpose()),
                        new HelpBlock.Text(instrument.help()),
                        new HelpBlock.Heading(WORDS.say("help.instrument.picked")),
                        new HelpBlock.Text(WORDS.say("help.instrument.picked.text")),
                        new HelpBlock.Command(
                                "talweg render "
                                        + (instrument.isForGraphs() ? "\"f(x) = x^4 - 3x^2 + x\"" : "himmelblau")
                                        + " --instrument=" + instrument.id() + " -o picture.png",
                                WORDS.say("help.instrument.command"))));
    }

    private static HelpPage window() {
        return new HelpPage(
                WORDS.say("help.window"),
                List.of(
                        new HelpBlock.Text(WORDS.say("help.window.about")),
                        new HelpBlock.Heading(WORDS.say("help.window.start")),
                        new HelpBlock.Text(WORDS.say("help.window.start.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.view")),
                        new HelpBlock.Text(WORDS.say("help.window.view.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.probe")),
                        new HelpBlock.Text(WORDS.say("help.window.probe.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.methods")),
                        new HelpBlock.Text(WORDS.say("help.window.methods.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.numbers")),
                        new HelpBlock.Text(WORDS.say("setting.help")),
                        new HelpBlock.Heading(WORDS.say("help.window.steps")),
                        new HelpBlock.Text(WORDS.say("help.window.steps.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.curtain")),
                        new HelpBlock.Text(WORDS.say("help.window.curtain.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.pad")),
                        new HelpBlock.Text(WORDS.say("help.window.pad.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.swarm")),
                        new HelpBlock.Text(WORDS.say("help.window.swarm.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.basins")),
                        new HelpBlock.Text(WORDS.say("help.window.basins.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.race")),
                        new HelpBlock.Text(WORDS.say("help.window.race.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.graph")),
                        new HelpBlock.Text(WORDS.say("help.window.graph.text")),
                        new HelpBlock.Heading(WORDS.say("help.window.room")),
                        new HelpBlock.Text(WORDS.say("help.window.room.text"))));
    }

    private static HelpPage planes() {
        return new HelpPage(
                WORDS.say("help.planes"),
                List.of(
                        new HelpBlock.Text(WORDS.say("help.planes.about")),
                        new HelpBlock.Heading(WORDS.say("help.planes.choose")),
                        new HelpBlock.Text(WORDS.say("help.planes.choose.text")),
                        new HelpBlock.Heading(WORDS.say("help.planes.seen")),
                        new HelpBlock.Text(WORDS.say("help.planes.seen.text")),
                        new HelpBlock.Heading(WORDS.say("help.planes.start")),
                        new HelpBlock.Text(WORDS.say("help.planes.start.text")),
                        new HelpBlock.Row(
                                "talweg render \"x^2 + 2 y^2 + 3 z^2\" --plane=x,z -o picture.png",
                                WORDS.say("help.planes.command"))));
    }

    private static HelpPage surface() {
        return new HelpPage(
                WORDS.say("help.surface"),
                List.of(
                        new HelpBlock.Text(WORDS.say("help.surface.about")),
                        new HelpBlock.Heading(WORDS.say("help.surface.hand")),
                        new HelpBlock.Text(WORDS.say("help.surface.hand.text")),
                        new HelpBlock.Heading(WORDS.say("help.surface.seen")),
                        new HelpBlock.Text(WORDS.say("help.surface.seen.text")),
                        new HelpBlock.Heading(WORDS.say("help.surface.heights")),
                        new HelpBlock.Text(WORDS.say("help.surface.heights.text")),
                        new HelpBlock.Command(
                                "talweg render himmelblau --view=surface -o picture.png",
                                WORDS.say("help.surface.command"))));
    }

    private static HelpPage language() {
        List<HelpBlock> blocks = new ArrayList<>();
        blocks.add(new HelpBlock.Text(WORDS.say("help.language.about")));
        blocks.add(new HelpBlock.Row("f(x, y) = x^2 + 3 y^2", WORDS.say("help.language.declared")));
        blocks.add(new HelpBlock.Row("f(x) = x^4 - 3 x^2 + x", WORDS.say("help.language.one")));
        blocks.add(new HelpBlock.Row("a = 1 in [0, 3]", WORDS.say("help.language.parameter")));
        blocks.add(new HelpBlock.Row("2x, x(y+1), x², √x, |x|", WORDS.say("help.language.written")));
        blocks.add(new HelpBlock.Row("pi, π, e", WORDS.say("help.language.constants")));
        blocks.add(new HelpBlock.Row("f(x[3]) = sum(i, 1, 3, x[i]^2)", WORDS.say("help.language.many")));
        blocks.add(new HelpBlock.Row("# …", WORDS.say("help.language.comment")));
        blocks.add(new HelpBlock.Heading(WORDS.say("help.language.functions")));
        blocks.add(new HelpBlock.Text(WORDS.say("help.language.click")));
        blocks.addAll(FunctionExamples.all());
        return new HelpPage(WORDS.say("help.language"), blocks);
    }

    private static HelpPage methods() {
        List<HelpBlock> blocks = new ArrayList<>();
        blocks.add(new HelpBlock.Text(WORDS.say("help.methods.about")));
        for (Kind kind : Methods.all()) {
            blocks.addAll(MethodHelp.of(kind));
        }
        return new HelpPage(WORDS.say("help.methods"), blocks);
    }

    private static HelpPage files() {
        return new HelpPage(
                WORDS.say("help.files"),
                List.of(
                        new HelpBlock.Heading(WORDS.say("help.files.scenes")),
                        new HelpBlock.Text(WORDS.say("help.files.scenes.text")),
                        new HelpBlock.Heading(WORDS.say("help.files.decks")),
                        new HelpBlock.Text(WORDS.say("help.files.decks.text")),
                        new HelpBlock.Heading(WORDS.say("help.files.samples")),
                        new HelpBlock.Text(WORDS.say("help.files.samples.text")),
                        new HelpBlock.Heading(WORDS.say("help.files.kept")),
                        new HelpBlock.Text(WORDS.say("help.files.kept.text")),
                        new HelpBlock.Heading(WORDS.say("help.files.command")),
                        new HelpBlock.Text(WORDS.say("help.files.command.text"))));
    }

    private static HelpPage keys(Actions actions) {
        List<HelpBlock> blocks = new ArrayList<>();
        actions.all()
                .filter(action -> action.shortcut().isPresent())
                .map(action -> new HelpBlock.Row(action.shortcut().get().text(), action.name()))
                .distinct()
                .forEach(blocks::add);
        return new HelpPage(WORDS.say("help.keys"), blocks);
    }

    private static HelpPage about() {
        return new HelpPage(
                WORDS.say("help.about"),
                List.of(new HelpBlock.Text(WORDS.say("about.text")), new HelpBlock.Text(WORDS.say("about.made"))));
    }
}
