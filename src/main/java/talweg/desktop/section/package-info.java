/// The plane of the map, for functions of more than two variables: which one is shown, how far each method is from it,
/// and what f is up there and down here.
package talweg.desktop.section;
