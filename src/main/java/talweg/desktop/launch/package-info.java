/// What happens before there is a window: what it is to open, finding out whether there can be one, and what to do if
/// not.
///
/// JavaFX ends in a stack trace on a machine without a display or without GTK, after it has printed warnings of its
/// own. So the launcher asks first, as [talweg.desktop.launch.LinuxDisplay] does, and [talweg.desktop.launch.Obstacle]
/// says in words what is missing and which packages bring it. Nothing here touches JavaFX.
package talweg.desktop.launch;
