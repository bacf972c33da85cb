package talweg.desktop.methods;

import java.util.Optional;
import talweg.method.Setting;

/// Changes one hyperparameter of one method.
@FunctionalInterface
interface SettingChange {
    /// @param here whether it changes from the present iteration on alone
    /// @return why it cannot be changed; empty if it was
    Optional<String> to(Setting setting, boolean here);
}
