package org.bloodstream.labels;

import java.util.List;
import java.util.Optional;
import org.bloodstream.labels.Mark.Content;

/** Where everything stands on a donor's card. */
final class DonorCardSheet {
    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final double CELL = 0.75;
    private static final double SYMBOL_X = 5;
    private static final double SYMBOL_Y = 16;

    private static final TextArea TITLE = new TextArea(5, 4, 75, 6, 3, 4.4, Typeface.BOLD);
    private static final TextArea NAME = new TextArea(35, 16, 46, 18, 2.4, 4.4, Typeface.BOLD);
    private static final Mark FRAME = new Mark.Box(35, 16, 46, 14);
    private static final TextArea NUMBER = new TextArea(5, 47, 76, 5, 2, 3, Typeface.MONO);

    private DonorCardSheet() {}

    static Sheet of(DonorCardLabel card) {
        var marks = new Marks();
        var number = card.donor().toString();
        marks.add(TITLE, "Blood donor");
        marks.add(new Mark.Matrix(SYMBOL_X, SYMBOL_Y, CELL, new Content.Text(number)));
        name(card).orElse(List.of(FRAME)).forEach(marks::add);
        marks.add(NUMBER, number);
        return new Sheet("Donor card", WIDTH, HEIGHT, marks.all());
    }

    /** Empty where the name has letters that are not sure to be seen, or too many: it is written into the frame by hand. */
    private static Optional<List<Mark>> name(DonorCardLabel card) {
        return Optional.of(card.name().printed())
                .filter(Lettering.OF_THE_FILE::shows)
                .flatMap(NAME::fitted);
    }
}
