/// The window. It makes the models, hands each view its own, and lets time pass.
///
/// ```
/// Workbench   the scene as a value, and what follows from it: function, runs, playback
///    ▲  changes                    │ properties
///    │                             ▼
/// XView  (FXML controller: binds)  ◀── XViewModel (decides, knows no control)
/// ```
///
/// Everything a person does becomes a change of the [talweg.session.Scene] on the [talweg.desktop.workbench.Workbench];
/// everything that is shown follows from it. Work that takes longer than a frame is done by the engine, which drops
/// results that have been overtaken.
package talweg.desktop;
