package org.bloodstream.labels;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.isbt128.DataStructure;

/** Gathers what stands on a sheet. */
final class Marks {
    /** At most 2 mm high (ST-001, 7.4.2.1): the em of which the capitals are 1.6 mm. */
    private static final double CONTENT_SIZE = 2.4;

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        marks.add(mark);
    }

    /** @throws UnprintableLabelException {@code label-text-too-long} */
    void add(TextArea area, String text) {
        marks.addAll(area.show(text));
    }

    /** A barcode with its data content below, without data identifier, in line with the leftmost bar (ST-001, 7.4.2.1). */
    void add(double x, double y, double height, DataStructure structure) {
        marks.add(new Mark.Linear(x, y, height, structure.barcode()));
        marks.add(new Mark.Line(x, y + height + CONTENT_SIZE, CONTENT_SIZE, Typeface.MONO, structure.data()));
    }

    List<Mark> all() {
        return List.copyOf(marks);
    }
}
