package talweg.method;

/// From iteration k on, another value for one hyperparameter: the step from x_k to x_{k+1} is the first with it.
///
/// @param k from 1 on; a change at 0 is the setting itself
/// @param key of the hyperparameter
/// @param setting the new value
public record Change(int k, String key, Setting setting) {
    /// Insists on an iteration after the start.
    public Change {
        if (k < 1) {
            throw new IllegalArgumentException("a change at k = " + k);
        }
    }

    /// As in a specification, such as `lr@40=0.01`.
    public String text() {
        return key + "@" + k + "=" + setting.text();
    }

    /// The same change with the rate that an automatic one became.
    Change resolved(Rate.Constant rate) {
        return setting instanceof Rate.Automatic ? new Change(k, key, rate) : this;
    }
}
