package org.bloodstream.production.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bloodstream.production.donation.domain.DiscretionaryTest;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.panel.domain.Needed;
import org.bloodstream.production.panel.domain.TestingPanel;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.ShippedText;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;

/** Reads a panel: a table {@code test,needed,source}, each test once, the mandatory ones all there and always needed. */
final class PanelText {
    private static final String HEADING = "test,needed,source";

    private final List<ContentRefused> refused = new ArrayList<>();
    private final Set<MandatoryTest> mandatory = EnumSet.noneOf(MandatoryTest.class);
    private final Map<DiscretionaryTest, Needed> discretionary = new EnumMap<>(DiscretionaryTest.class);

    private PanelText() {}

    /** What is in force where nobody has approved another. */
    static String shipped() {
        return ShippedText.of(PanelText.class, "testing-panel.csv");
    }

    static Reading<TestingPanel> read(String text) {
        return new PanelText().panel(text.lines().toList());
    }

    private Reading<TestingPanel> panel(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADING))
            refuse(1, "heading-differs", "the first line is " + HEADING);
        for (int at = 1; at < lines.size(); at++)
            if (!lines.get(at).isBlank()) line(at + 1, lines.get(at).split(",", 3));
        for (var test : MandatoryTest.values())
            if (!mandatory.contains(test))
                refuse(
                        Math.max(1, lines.size()),
                        "mandatory-test-missing",
                        test + " is mandatory and has to stand here");
        return refused.isEmpty()
                ? new Reading.Taken<>(new TestingPanel(discretionary))
                : new Reading.Refused<>(refused);
    }

    private void line(int number, String[] cells) {
        if (cells.length < 3 || cells[2].isBlank()) {
            refuse(number, "source-missing", "a line is a test, of which donations it is needed, and who says so");
            return;
        }
        var test = cells[0].strip();
        var needed = Arrays.stream(Needed.values())
                .filter(each -> each.name().equals(cells[1].strip()))
                .findFirst();
        if (needed.isEmpty()) refuse(number, "needed-unknown", "needed is one of " + List.of(Needed.values()));
        else if (!mandatory(number, test, needed.get()) && !discretionary(number, test, needed.get()))
            refuse(number, "test-unknown", "there is no such test");
    }

    private boolean mandatory(int number, String name, Needed needed) {
        for (var test : MandatoryTest.values()) {
            if (!test.name().equals(name)) continue;
            if (needed != Needed.ALWAYS) refuse(number, "mandatory-test-not-always", name + " is needed ALWAYS");
            if (!mandatory.add(test)) refuse(number, "test-twice", name + " stands here once");
            return true;
        }
        return false;
    }

    private boolean discretionary(int number, String name, Needed needed) {
        for (var test : DiscretionaryTest.values()) {
            if (!test.name().equals(name)) continue;
            if (discretionary.put(test, needed) != null) refuse(number, "test-twice", name + " stands here once");
            return true;
        }
        return false;
    }

    private void refuse(int line, String reason, String explanation) {
        refused.add(new ContentRefused(line, reason, explanation));
    }
}
