/// The charts over k. [talweg.desktop.chart.Course] is what they show, as a value.
package talweg.desktop.chart;
