/// What came out of a race, as a table, a text for programs, and a picture.
///
/// ```
/// Results + names ──▶ RaceTable ──▶ rows, the best first; CSV of the ranking and of the data profiles
///                 └─▶ ProfilePage ──▶ Figure ──▶ export ──▶ PNG, SVG, PDF
/// ```
package talweg.publication.race;
