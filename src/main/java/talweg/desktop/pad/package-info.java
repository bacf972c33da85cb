/// The hyperparameter pad of the method that is looked into: on its card, and larger in a window of its own.
///
/// [talweg.desktop.pad.PadModel] decides which hyperparameters lie along the sides, has the cells computed from coarse
/// to fine ([talweg.engine.pad]), and takes what is dragged into the scene as the sliders do. A
/// [talweg.desktop.pad.PadView] shows it with its choices and a line of numbers; there may be two of them on one model.
package talweg.desktop.pad;
