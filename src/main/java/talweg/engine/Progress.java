package talweg.engine;

/// Is told how far a task has come.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress NONE = (done, total) -> {};

    /// `done` of `total` units of work are done.
    void report(long done, long total);
}
