package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Words;

/// What a legend says of a method's settings.
final class Summary {
    private Summary() {}

    static List<String> of(Method method) {
        List<String> courses = new ArrayList<>();
        for (Hyperparameter hyperparameter : method.kind().all()) {
            if (hyperparameter.isRate() || method.departs(hyperparameter.key())) {
                courses.add(hyperparameter.plain() + " " + course(hyperparameter.key(), method));
            }
        }
        return courses;
    }

    /// `0.005, from k = 40 0.01`.
    static String course(String key, Method method) {
        StringBuilder course = new StringBuilder(method.setting(key).text());
        for (Change change : method.changes()) {
            if (change.key().equals(key)) {
                String k = String.valueOf(change.k());
                course.append(", ")
                        .append(new Words("method")
                                .say("change.from", k, change.setting().text()));
            }
        }
        return course.toString();
    }
}
