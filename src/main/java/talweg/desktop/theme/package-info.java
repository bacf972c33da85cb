/// Light and dark: fonts, colours and style sheets.
package talweg.desktop.theme;
