package talweg.desktop.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import talweg.figure.MethodStyle;
import talweg.session.Measure;

/// A point of a line that needs to be pointed at.
///
/// @param kind why
/// @param style whose it is
/// @param k where
/// @param value where, on the axis
/// @param faint whether it lies beyond the present k
record Mark(Kind kind, MethodStyle style, double k, double value, boolean faint) {
    /// What is pointed at.
    enum Kind {
        /// Where the method stands.
        HEAD,
        /// From here on it is 0 or too small for the axis.
        BELOW,
        /// Here it leaves the chart upwards.
        ABOVE,
        /// Here it ends, because its numbers do.
        BROKEN,
        /// From here on it goes on with other settings.
        KINK;

        /// What a reader has to be told about, since a line alone would hide it.
        static final Set<Kind> EXPLAINED = EnumSet.of(BELOW, ABOVE, BROKEN);
    }

    /// All marks of `course`.
    static List<Mark> of(Course course) {
        List<Mark> marks = new ArrayList<>();
        for (Course.Line line : course.lines()) {
            if (!line.ghost()) {
                add(marks, course, line);
            }
        }
        return marks;
    }

    private static void add(List<Mark> marks, Course course, Course.Line line) {
        ValueRange range = course.range();
        int end = course.end(line);
        addFirst(marks, course, line, Kind.BELOW);
        addFirst(marks, course, line, Kind.ABOVE);
        if (line.broken() && end > 0 && end == line.k().length) {
            marks.add(at(course, line, end - 1, Kind.BROKEN));
        }
        if (course.measure() == Measure.LEARNING_RATE) {
            for (int place : line.kinks()) {
                if (place < end) {
                    marks.add(at(course, line, place, Kind.KINK));
                }
            }
        }
        int present = line.upTo(course.k()) - 1;
        if (present >= 0 && !Double.isNaN(line.values()[present]) && !range.isAbove(line.values()[present])) {
            marks.add(at(course, line, present, Kind.HEAD));
        }
    }

    private static void addFirst(List<Mark> marks, Course course, Course.Line line, Kind kind) {
        ValueRange range = course.range();
        int end = course.end(line);
        for (int i = 0; i < end; i++) {
            double value = line.values()[i];
            if (kind == Kind.BELOW ? range.isBelow(value) : range.isAbove(value)) {
                marks.add(at(course, line, i, kind));
                return;
            }
        }
    }

    private static Mark at(Course course, Course.Line line, int place, Kind kind) {
        double value = line.values()[place];
        // The last step length is that of a step that was not made; what ends there stands at the bottom.
        double shown = Double.isNaN(value)
                ? course.range().low()
                : Math.clamp(value, course.range().low(), course.range().high());
        return new Mark(kind, line.style(), line.k()[place], shown, line.k()[place] > course.k());
    }
}
