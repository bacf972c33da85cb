package talweg.desktop.race;

/// Where a race begins.
enum RaceStart {
    /// Where the scene's runs begin.
    SCENE,
    /// At points drawn at random.
    RANDOM,
    /// In the middles of equal cells.
    GRID
}
