package talweg.field.calculus;

import talweg.formula.Formula;
import talweg.kernel.CompiledFunction;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.UnreadableFile;

/// Functions to look at, from a text or from the library.
final class Landscapes {
    static final Landscape ROSENBROCK = of("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2");
    static final Landscape HIMMELBLAU = of("f(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2");

    private Landscapes() {}

    static Landscape of(String formula) {
        return Landscape.of(CompiledFunction.of((Formula) Formula.parse(formula)));
    }

    static SampleFunction sample(String id) {
        try {
            return SampleLibrary.find(id).orElseThrow();
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
    }
}
