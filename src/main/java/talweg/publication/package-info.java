/// What leaves the program: a scene as a printed page, its runs as a table ([talweg.publication.table]) and as a script
/// ([talweg.publication.torch]).
///
/// ```
/// Scene ──▶ ScenePage ──▶ Figure ──▶ export ──▶ PNG, SVG, PDF
///              │
///              └──▶ the command that makes the same page again
/// ```
///
/// A [ScenePage] says everything that decides how a page looks: the scene, its [Subject] (how a reader knows the
/// function), which level curves, how large, light or dark. It knows neither the window nor a command line, and so both
/// make the same page: to the byte, because [ScenePage#command] says it as a command and the command line reads that.
///
/// A [SceneFilm] is such a page an iterate a frame: what does not follow k is computed once.
///
/// What cannot be done is a [PublicationMistake] with a message for the person; what is unusual about a page is a
/// remark,
/// told to whoever asks for the page.
///
/// Mutable: [ShellWords], which grows while a command is written.
package talweg.publication;
