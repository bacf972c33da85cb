/// Runs of optimization methods: over one start or many, recorded, replayed, in the background.
///
/// ```
/// RunRequest ──▶ Run     one start: a row for every k, status and reason, explanation of any step
///            ──▶ Swarm   many starts over blocks of lanes: a frame for any k
/// Timeline               a cursor over a run: forward, back, seek, retune
/// Engine                 the pool in whose background all this happens
/// race                   methods against each other, with equal budgets: [talweg.engine.race]
/// ```
///
/// History is made of keyframes, states from which every later iterate is computed again to the bit. So memory is
/// bounded however long the run is, and going back is going forward from a little earlier.
///
/// Without a tolerance nothing stops a run but k = N or a value that is not finite; then the last finite row ends it.
/// What became of a run is an [Outcome]: a [Status] and a reason in words, with a [Finding] where the status alone says
/// too little: a run that converged at a saddle, or was still swinging when its steps were used up.
///
/// Words (bundle `talweg.engine.messages`): literal keys only.
///
/// Mutable classes: [Timeline], owned by one thread. Runs, swarms and frames are never written again once published.
package talweg.engine;
