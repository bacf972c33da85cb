/// The instrument in the hand: what it is set to, what it reads, and the panel that says so.
package talweg.desktop.instrument;
