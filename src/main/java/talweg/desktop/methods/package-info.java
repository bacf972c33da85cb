/// The list of methods: a card each, folded to a line ([talweg.desktop.methods.MethodHead]); the chosen one is open and
/// shows all its hyperparameters ([talweg.desktop.methods.MethodBody]). The controls of a card are made from the
/// descriptors of its hyperparameters ([talweg.desktop.methods.SettingRow]), so that a new method needs none of its
/// own.
///
/// A plain change of a setting holds from the start and recomputes the run; it leaves the changes on the way alone,
/// which
/// are listed below the setting and taken back one by one ([talweg.desktop.methods.ChangeList]). With Alt a change
/// holds
/// from the present k on.
package talweg.desktop.methods;
