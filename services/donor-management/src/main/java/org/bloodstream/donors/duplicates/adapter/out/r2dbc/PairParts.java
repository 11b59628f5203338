package org.bloodstream.donors.duplicates.adapter.out.r2dbc;

import java.util.List;
import java.util.stream.Collectors;
import org.bloodstream.donors.likeness.domain.Field;
import org.bloodstream.donors.likeness.domain.Level;
import org.bloodstream.donors.likeness.domain.Part;

/** The parts of a score as the table keeps them, line by line: {@code SEX EXACT 1.0}. */
final class PairParts {
    private PairParts() {}

    static String write(List<Part> parts) {
        return parts.stream()
                .map(part -> part.field() + " " + part.level() + " " + part.weight())
                .collect(Collectors.joining("\n"));
    }

    static List<Part> read(String parts) {
        return parts.lines().map(PairParts::part).toList();
    }

    private static Part part(String text) {
        var words = text.split(" ", 3);
        return new Part(Field.valueOf(words[0]), Level.valueOf(words[1]), Double.parseDouble(words[2]));
    }
}
