/// How long the program takes to start, beside the least that one with the same libraries could do.
package talweg.bench.start;
