package org.bloodstream.labels;

import java.util.List;

/** A label as it is laid out, before it becomes PDF or ZPL. Millimetres. */
record Sheet(String title, double width, double height, List<Mark> marks) {
    Sheet {
        marks = List.copyOf(marks);
    }
}
