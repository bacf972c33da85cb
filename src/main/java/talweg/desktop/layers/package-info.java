/// One popover for what the map shows and how: the layers, the colours of values, their scale, the axes. It says the
/// same actions as the menu View.
package talweg.desktop.layers;
