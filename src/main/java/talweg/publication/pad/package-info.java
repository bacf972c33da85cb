/// A hyperparameter pad as a page.
///
/// ```
/// PadTable + Theory ──▶ PadPage ──▶ Figure ──▶ export ──▶ PNG, SVG, PDF
/// ```
package talweg.publication.pad;
