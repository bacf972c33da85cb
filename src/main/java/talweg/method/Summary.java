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
            String key = hyperparameter.key();
            boolean standard = method.setting(key).equals(hyperparameter.standard());
            boolean changes =
                    method.changes().stream().anyMatch(change -> change.key().equals(key));
            if (hyperparameter.isRate() || changes || !standard) {
                courses.add(course(hyperparameter, method));
            }
        }
        return courses;
    }

    /// `α 0.005, from k = 40 0.01`.
    private static String course(Hyperparameter hyperparameter, Method method) {
        String key = hyperparameter.key();
        StringBuilder course = new StringBuilder(hyperparameter.plain())
                .append(' ')
                .append(method.setting(key).text());
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
