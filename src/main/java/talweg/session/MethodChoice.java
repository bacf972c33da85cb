package talweg.session;

/// A method of a scene.
///
/// @param specification its id and hyperparameters, such as `adam:lr=0.05`
/// @param visible whether its path is drawn
public record MethodChoice(String specification, boolean visible) {
    /// A method that is seen.
    public static MethodChoice of(String specification) {
        return new MethodChoice(specification, true);
    }
}
