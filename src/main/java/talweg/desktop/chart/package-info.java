/// The charts over k. [talweg.desktop.chart.Course] is what one of them shows, as a value: lines, the axis that fits
/// them,
/// and how far they may be seen. [talweg.desktop.chart.Lines] makes it from the runs; JFreeChart draws it.
///
/// An axis of powers of ten has no 0, no chart has an ∞, and a line that only stops does not say why. So what a line
/// cannot show is a [talweg.desktop.chart.Mark], and a remark beside the title says what the mark means. Whoever points
/// at a chart reads the values of all methods there, exact ones from the runs and not from the picture.
package talweg.desktop.chart;
