/// One list that finds everything: commands, samples, methods, scenes. What is typed is compared with names in all
/// languages ([Match]); the best comes first and Enter does it.
package talweg.desktop.finder;
