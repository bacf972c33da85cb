/// Benchmarks (JMH), which show what the project promises about speed: not absolute times, which move from machine to
/// machine, but ratios between contestants that ran side by side.
///
/// ```
/// mvn -Pbench                              all of them: a good half hour
/// mvn -Pbench -Dbench=GridBenchmark        one class, or any regular expression
/// mvn -Pbench -Dbench='-f 1 -wi 3 -i 3'    with options of JMH: fewer and shorter rounds
/// ```
///
/// [Benchmarks] runs them and prints one table. A benchmark is a class whose name ends in *Benchmark*, whose methods
/// are the contestants and whose `@Param` fields are the disciplines. The contestant that the others are measured
/// against is the method named `handWritten`, what a patient programmer would have written for this one case, or else
/// the library named in [Benchmarks]. Below the contestants stands for each line of [Targets] whether it is met. To add a benchmark, add such a class here; a contestant that is a library is a
/// dependency of the profile `bench` alone.
package talweg.bench;
