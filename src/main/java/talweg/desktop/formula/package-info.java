/// The row at the top: the function as text, with its words in colours and its mistakes underlined, the sample library,
/// sliders of parameters. [talweg.desktop.formula.Coloring] remembers what was understood last, and is the only mutable
/// model here beside the view model.
package talweg.desktop.formula;
