/// From a text to a function's operations, and on to its derivatives.
///
/// ```
/// text ──Lexer──▶ tokens ──StatementParser, Parser──▶ Expr ──GraphWriter──▶ Graph ──Derivatives──▶ Graph
/// ```
///
/// [talweg.formula.Formula#parse] is the way in. It returns a value whatever it is given: a [talweg.formula.Formula],
/// or
/// a [talweg.formula.Mistake] that knows its place and its remedy. The grammar, the table of derivatives and the
/// choices
/// behind both stand in `docs/grammar.md`.
///
/// An [talweg.formula.Expr] is the formula as it was written: a tree with places in the text, for printing and for
/// messages.
/// A [talweg.formula.Graph] is what it computes: a list of operations in which nothing stands twice. Names, sums over
/// an
/// index, brackets and ways of writing are gone there. Derivatives are taken from graphs to graphs, since derivatives
/// of trees repeat their parts until they explode.
///
/// What an [talweg.formula.Operation] computes, to the bit, is not said here but by the interpreter of `talweg.kernel`.
///
/// Mutable, each for one task: [talweg.formula.GraphBuilder], and the readers and writers inside the package.
package talweg.formula;
