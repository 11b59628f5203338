package org.bloodstream.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.labels.Mark.Content;

/** Where everything stands on a wristband; DCB1077 asks for what is there, not where [GK]. */
final class WristbandSheet {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 25;
    /** As large as practical (ST-001, 6.2.3): a wristband is scanned on an arm. */
    private static final double CELL = 0.75;

    private static final double MIDDLE_OF_SYMBOL = 10.5;

    private static final TextArea NAME = new TextArea(21.5, 1.6, 76, 11.2, 2.2, 5.4, Typeface.BOLD);
    private static final Mark FRAME = new Mark.Box(21.5, 2, 76, 10.4);
    private static final TextArea BY_HAND = new TextArea(22.3, 2.4, 74, 3, 2.2, 2.2, Typeface.SANS);
    private static final TextArea BORN = new TextArea(21.5, 13, 76, 5, 3, 4, Typeface.BOLD);
    private static final TextArea NUMBER = new TextArea(21.5, 18.3, 76, 5, 2.6, 4, Typeface.MONO);

    private WristbandSheet() {}

    static Sheet of(WristbandLabel label, Lettering lettering) {
        var marks = new Marks();
        marks.add(matrix(content(label.symbol())));
        name(label, lettering).orElseGet(WristbandSheet::byHand).forEach(marks::add);
        marks.add(BORN, label.born());
        marks.add(NUMBER, label.number());
        return new Sheet("Wristband", WIDTH, HEIGHT, marks.all());
    }

    /** Empty where the name has letters that are not sure to be seen, or too many. */
    static Optional<List<Mark>> name(WristbandLabel label, Lettering lettering) {
        return Optional.of(label.name().printed()).filter(lettering::shows).flatMap(NAME::fitted);
    }

    private static List<Mark> byHand() {
        List<Mark> marks = new ArrayList<>(BY_HAND.show("This printer cannot write the name: write it here by hand"));
        marks.add(FRAME);
        return marks;
    }

    private static Mark matrix(Content content) {
        double half = new Cells(content).modules() * CELL / 2;
        return new Mark.Matrix(MIDDLE_OF_SYMBOL - half, HEIGHT / 2 - half, CELL, content);
    }

    private static Content content(WristbandSymbol symbol) {
        return switch (symbol) {
            case WristbandSymbol.Gs1 gs1 -> new Content.Gs1(gs1.elements());
            case WristbandSymbol.HospitalNumber local -> new Content.Gs1(local.elements());
            case WristbandSymbol.BareNumber(var patient) -> new Content.Text(patient.value());
        };
    }
}
