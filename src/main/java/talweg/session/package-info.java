/// One experiment as a value, the library of sample functions, and their files.
///
/// A [Scene] is everything one has set: the text of the function, parameters, domain, start,
/// methods, the iteration shown, the look of the map. It is immutable; each change is a new scene,
/// so that undo is a list of scenes and a file is one of them:
///
/// ```
/// Scene.opening()                       what is seen first
/// Scene.of(sample)                      a function of the library as its author suggests it
/// SceneFile.read(path), .write(…)       a `.talweg` file
/// scene.withStart(Point.of(1, 2))       the same with another start
/// ```
///
/// The [SampleLibrary] reads the folder `sample-functions`, wherever the program was loaded from,
/// and the user's own folder. To add a sample function, add a file. A file that cannot be read is
/// an [UnreadableFile] with line and remedy; the others are there all the same.
///
/// Mutable classes: `TomlTable` (remembers which keys were read) and the builders of texts, none of
/// which leaves the reading or writing of one file.
package talweg.session;
