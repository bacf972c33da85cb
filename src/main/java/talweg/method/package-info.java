/// Optimization methods as values, and what happens in one step of them.
///
/// A [Method] is a record of hyperparameters. Its rule is a list of [Phase]s, each the few small loops behind one
/// line of a textbook: from [Column]s to columns, in place. The [Optimizer] runs them over a block of lanes; asked to
/// [Optimizer#explain], it runs the same list on one lane and keeps what each phase computed, so that the numbers in
/// the step panel are the numbers of the run, to the bit.
///
/// ```
///            evaluate                 advance: phase by phase
///   x_k  ─────────────▶  ∇f(x_k)  ─────────────────────────────▶  x_{k+1}
/// ```
///
/// Rules and defaults are those of torch.optim; where other libraries differ, the record says so. A rate may be
/// constant, harmonic, or automatic. Any of them may get another value on the way ([Method#from]): the method is then
/// a [Changing] one, the optimizer takes its phases from one [Stage] after the other, and the columns stay.
/// [Hyperparameter] descriptors make the sliders, read the specifications (`adam:lr=0.05,beta1=0.8`) and fill the help.
/// A [Quantity] says what part of the state can be drawn, so that a view need not know the method.
///
/// Words (bundle `talweg.method.messages`) are derived from ids and keys: `method.<id>.name`, `.sentence` and
/// `.note`, `family.<family>`, `hyperparameter.<key>.name` and `.help`, `choice.<id>`, `phase.<key>.name` and
/// `.sentence`, `column.<key>`.
///
/// Mutable classes: [State] and [Optimizer], owned by one task.
package talweg.method;
