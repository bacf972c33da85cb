/// A run as a PyTorch script: one Python file that walks the same way by other means.
///
/// ```
/// Formula ──TorchFunction──▶ def f(p): …         every function of the language by operations of torch
/// Method  ──TorchOptimizer─▶ torch.optim.…       with the hyperparameters by torch's names
/// Run     ──TorchScript────▶ the script          which ends by saying how far it is from where Talweg came
/// ```
///
/// The script is read by students, so it is short and plain: no tensor where a number will do, no bracket that is not
/// needed, a helper only for what torch lacks. It computes in double precision. It is right to the last bits and not
/// bit for bit: torch has its own elementary functions, and its own derivatives at points where there is none.
///
/// Mutable, each for one script: [TorchExpression], which remembers the helpers that the text needs, and the builders
/// of
/// texts.
package talweg.publication.torch;
