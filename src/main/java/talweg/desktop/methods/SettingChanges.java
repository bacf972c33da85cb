package talweg.desktop.methods;

import java.util.Optional;
import talweg.method.Setting;

/// Changes the hyperparameters of one method.
@FunctionalInterface
interface SettingChanges {
    /// @param here whether it changes from the present iteration on alone
    /// @return why it cannot be changed; empty if it was
    Optional<String> to(String key, Setting setting, boolean here);
}
