/// Controls that the window needs and JavaFX lacks, above all for numbers: exact entry, sliders with scales and limits.
package talweg.desktop.control;
