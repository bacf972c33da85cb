package talweg.desktop.workbench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import talweg.method.Hyperparameter;
import talweg.method.Method;
import talweg.method.Setting;

/// The names of the methods in a list. Where a kind is there more than once, its name goes on with the settings that
/// tell its methods apart, such as "Adam α 0.1"; equal ones are numbered.
public final class MethodNames {
    private MethodNames() {}

    /// The name of the method at `index` in the reader's language.
    public static String name(List<Method> methods, int index) {
        Method method = methods.get(index);
        List<Method> alike = methods.stream()
                .filter(other -> other.kind().equals(method.kind()))
                .toList();
        String name = named(method, distinguishing(alike));
        List<Integer> namesakes = IntStream.range(0, methods.size())
                .filter(i -> methods.get(i).equals(method))
                .boxed()
                .toList();
        return namesakes.size() == 1 ? name : name + " #" + (namesakes.indexOf(index) + 1);
    }

    /// The settings that a name of one of these methods of one kind says: as few as tell them apart.
    private static List<Hyperparameter> distinguishing(List<Method> alike) {
        List<Hyperparameter> differing = alike.getFirst().kind().hyperparameters().stream()
                .filter(h -> count(alike, List.of(h)) > 1)
                .toList();
        int enough = 0;
        while (enough < differing.size() && count(alike, differing.subList(0, enough)) < count(alike, differing)) {
            enough++;
        }
        return differing.subList(0, enough);
    }

    /// How many names there are with these settings.
    private static long count(List<Method> alike, List<Hyperparameter> said) {
        Set<String> names = new HashSet<>();
        alike.forEach(method -> names.add(named(method, said)));
        return names.size();
    }

    private static String named(Method method, List<Hyperparameter> said) {
        StringJoiner name = new StringJoiner(" ").add(method.kind().name());
        for (Hyperparameter hyperparameter : said) {
            if (hyperparameter.choices().isEmpty()) {
                name.add(hyperparameter.plain());
            }
            name.add(text(hyperparameter, method.settings().get(hyperparameter.key())));
            method.changes().stream()
                    .filter(change -> change.key().equals(hyperparameter.key()))
                    .forEach(change -> name.add("→").add(text(hyperparameter, change.setting())));
        }
        return name.toString();
    }

    private static String text(Hyperparameter hyperparameter, Setting setting) {
        return setting instanceof Setting.Choice(String id) ? hyperparameter.choiceName(id) : setting.text();
    }
}
