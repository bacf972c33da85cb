/// What a person prefers in every scene: theme, language, size of everything, and how much may move.
package talweg.desktop.preference;
