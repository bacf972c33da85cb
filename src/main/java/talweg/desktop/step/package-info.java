/// The step panel: one iteration of the chosen method, phase by phase, with its numbers.
package talweg.desktop.step;
