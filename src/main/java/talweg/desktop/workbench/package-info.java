/// What the window works on. No class here knows a control or a picture; all of it can be tested without a screen.
///
/// A change of the scene runs through: [talweg.desktop.workbench.FunctionModel] compiles the text,
/// [talweg.desktop.workbench.RunsModel] computes the runs, [talweg.desktop.workbench.Playback] says which iteration is
/// shown. The scene says whether the [talweg.desktop.workbench.Curtain] is down, behind which everything beyond that
/// iteration is hidden.
package talweg.desktop.workbench;
