/// The row below the map that moves through the iterations.
package talweg.desktop.transport;
