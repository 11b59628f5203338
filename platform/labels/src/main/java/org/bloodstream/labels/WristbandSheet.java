package org.bloodstream.labels;

import org.bloodstream.labels.Mark.Content;

/** Where everything stands on a wristband; DCB1077 asks for what is there, not where [GK]. */
final class WristbandSheet {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 25;
    /** As large as practical (ST-001, 6.2.3): a wristband is scanned on an arm. */
    private static final double CELL = 0.75;

    private static final double MIDDLE_OF_SYMBOL = 10.5;

    private static final TextArea NAME = new TextArea(21, 2, 76, 10.5, 2.2, 4.4, Typeface.BOLD);
    private static final TextArea BORN = new TextArea(21, 13, 76, 5, 3, 4, Typeface.BOLD);
    private static final TextArea NUMBER = new TextArea(21, 18.5, 76, 5, 3, 4, Typeface.MONO);

    private WristbandSheet() {}

    /** @throws UnprintableLabelException {@code label-text-too-long} */
    static Sheet of(WristbandLabel label) {
        var marks = new Marks();
        marks.add(matrix(content(label.symbol())));
        marks.add(NAME, label.name());
        marks.add(BORN, label.born());
        marks.add(NUMBER, label.number());
        return new Sheet("Wristband", WIDTH, HEIGHT, marks.all());
    }

    private static Mark matrix(Content content) {
        double half = new Cells(content).modules() * CELL / 2;
        return new Mark.Matrix(MIDDLE_OF_SYMBOL - half, HEIGHT / 2 - half, CELL, content);
    }

    private static Content content(WristbandSymbol symbol) {
        return switch (symbol) {
            case WristbandSymbol.Gs1 gs1 -> new Content.Gs1(gs1.elements());
            case WristbandSymbol.BareNumber(var patient) -> new Content.Text(patient.value());
        };
    }
}
