/// Out of the window: figures, films, tables and scripts, into files and onto the clipboard.
///
/// ```
/// the workbench ──▶ Exhibit ──▶ talweg.publication ──▶ FigureExport, FilmExport, TableExport, ScriptExport
///                   (what is shown, as a value)            │ settings, preview, save, copy
///                                                          ▼
///                                 PublishView, a sheet beside the map, and the menu's PublishActions
/// ```
///
/// Everything is made in the background from an [talweg.desktop.publish.Exhibit], which is taken when it is asked for:
/// whatever is done in the window meanwhile changes nothing about the file. [talweg.desktop.publish.Publisher] asks for
/// files, writes them, and tells what became of them; nothing interrupts anybody.
///
/// The four exports and their settings live as long as the program; the views are made anew in another language.
package talweg.desktop.publish;
