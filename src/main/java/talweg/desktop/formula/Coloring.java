package talweg.desktop.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import talweg.formula.ColoredToken;
import talweg.formula.Formula;
import talweg.formula.Span;

/// What each word of a formula is, while it is being typed: a text that is not understood keeps the colours of what was
/// understood last, before and behind the place where they differ. Mutable: it remembers that text.
final class Coloring {
    private String text = "";
    private List<ColoredToken> tokens = List.of();

    /// The words of `now`, in their order; what is not understood is left out.
    List<ColoredToken> read(String now, List<String> variables) {
        tokens = Formula.parse(now, variables) instanceof Formula formula ? formula.tokens() : kept(now);
        text = now;
        return tokens;
    }

    private List<ColoredToken> kept(String now) {
        int most = Math.min(text.length(), now.length());
        int same = 0;
        while (same < most && text.charAt(same) == now.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < most - same
                && text.charAt(text.length() - 1 - behind) == now.charAt(now.length() - 1 - behind)) {
            behind++;
        }
        int head = same;
        int tail = text.length() - behind;
        int shift = now.length() - text.length();
        Stream<ColoredToken> before =
                tokens.stream().filter(token -> token.span().end() <= head);
        Stream<ColoredToken> after =
                tokens.stream().filter(token -> token.span().start() >= tail).map(token -> moved(token, shift));
        return new ArrayList<>(Stream.concat(before, after).distinct().toList());
    }

    private static ColoredToken moved(ColoredToken token, int by) {
        return new ColoredToken(new Span(token.span().start() + by, token.span().end() + by), token.category());
    }
}
