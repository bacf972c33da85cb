/// The row at the top: the function as text, with its mistakes underlined, the sample library, sliders of parameters.
package talweg.desktop.formula;
