/// The swarm of starts in the window: its picture over the map, how its lanes fare, and the popover that sets it up.
///
/// [talweg.desktop.ensemble.SwarmModel] asks for one picture at a time, on the engine's threads, always the newest that
/// is
/// wanted; the window shows the last one until then. [talweg.desktop.ensemble.SwarmStage] keeps what the pictures need,
/// mutable, behind one lock. [talweg.desktop.ensemble.FanModel] does the same for the distribution of f.
package talweg.desktop.ensemble;
