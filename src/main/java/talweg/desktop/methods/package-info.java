/// The list of methods. The controls of a card are made from the descriptors of its hyperparameters, so that a new
/// method needs none of its own.
package talweg.desktop.methods;
