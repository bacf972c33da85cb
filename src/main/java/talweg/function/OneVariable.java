package talweg.function;

import java.util.regex.Pattern;

/// How the symbols of calculus in n variables are written where there is one: f′ for ∇f, f″ for H and for its only
/// eigenvalue, |x| for ‖x‖. So a rule, a column or a sentence is said once, for any number of variables.
public final class OneVariable {
    private static final Pattern NORM = Pattern.compile("‖\\h?([^‖]+?)\\h?‖");
    private static final Pattern EIGENVALUE = Pattern.compile("H (has|hat) λ =");
    private static final Pattern HESSIAN = Pattern.compile("(?<![\\p{L}\\p{N}_])H(?![\\p{L}\\p{N}_])");
    private static final Pattern LATEX_HESSIAN = Pattern.compile("(?<![A-Za-z\\\\])H(?![A-Za-z])");

    private OneVariable() {}

    /// `text` as it reads for functions of `dimension` variables.
    public static String text(String text, int dimension) {
        return dimension == 1 ? text(text) : text;
    }

    private static String text(String text) {
        String values = EIGENVALUE.matcher(text).replaceAll("f″ =");
        String slopes = values.replace("∇²f", "f″").replace("∇f", "f′");
        return HESSIAN.matcher(NORM.matcher(slopes).replaceAll("|$1|")).replaceAll("f″");
    }

    /// The same for LaTeX in mathematical mode.
    public static String latex(String latex, int dimension) {
        return dimension == 1 ? latex(latex) : latex;
    }

    private static String latex(String latex) {
        String slopes = latex.replace("\\nabla^2 f", "{f''}").replace("\\nabla f", "f'");
        String bars = slopes.replace("\\left\\|", "\\left|")
                .replace("\\right\\|", "\\right|")
                .replace("\\|", "|");
        return LATEX_HESSIAN.matcher(bars).replaceAll("{f''}");
    }
}
