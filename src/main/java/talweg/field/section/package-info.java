/// Planes through the space of a function of n variables: what of it can be drawn on a map.
///
/// ```
///             ┌─ CoordinatePlane    two coordinates, the others held
/// Section ────┤
///             └─ SpannedPlane       x = o + s·u + t·v ◀── three points, MainDirections of a path
/// ```
///
/// A [Section] is the function of two variables that is left on the plane, and says where a point of space stands
/// above it: its foot and its distance. A path is drawn by its feet, a vector by the part of it that lies in the
/// plane.
///
/// Mutable classes: [SpannedBlock], the scratch of one evaluation.
package talweg.field.section;
