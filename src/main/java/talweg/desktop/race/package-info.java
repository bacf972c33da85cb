/// A race of the scene's methods: a form with the rules, a table of who came off how, and the data profiles.
///
/// [talweg.desktop.race.RaceViewModel] has the rules as properties and lets the engine run the race
/// ([talweg.engine.race]); what came out is a [talweg.desktop.race.Ranking] that stays until the next race, whatever
/// becomes of the scene meanwhile.
///
/// Mutable: [talweg.desktop.race.ProfilePlot], which redraws what it was shown last.
package talweg.desktop.race;
