package org.bloodstream.production.batch.adapter.in.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.batch.domain.Control;
import org.bloodstream.production.batch.domain.KitLot;
import org.bloodstream.production.batch.domain.SampleResult;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.FieldError;

/**
 * Reads a batch of lines, of which the first cell says what it is; the layout is ours [D], analysers' own are not known here:
 *
 * <pre>
 * batch,HBSAG,ALINITY-1,RUN-2611-0042,2026-11-16T04:12:00Z
 * kit,71A04,2027-03-31
 * control,negative,0.12,0.00,0.80
 * result,A999026000123,INITIAL,NEGATIVE
 * result,A999026000124,POOL,REACTIVE,P-0007
 * </pre>
 *
 * The lines {@code batch} and {@code kit} stand once each and first; a line that begins with {@code #} is a remark. All of it is
 * read, or nothing.
 */
public final class BatchText {
    /** Of a name, as of {@code run} in the event. */
    private static final int LONGEST = 80;

    private static final int MOST_CONTROLS = 50;

    private final List<FieldError> errors = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final List<SampleResult> results = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private Optional<KitLot> kit = Optional.empty();

    private record Head(MandatoryTest test, String analyser, String run, Instant ranAt) {}

    private BatchText() {}

    /** @throws BadInputException with every line that is wrong; the field is its number, as {@code line 3} */
    public static BatchReport read(String text) {
        return new BatchText().report(text);
    }

    private BatchReport report(String text) {
        var lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) line(at + 1, lines.get(at).strip());
        if (errors.isEmpty()) missing();
        if (results.size() > BatchReport.MOST_RESULTS || controls.size() > MOST_CONTROLS)
            wrong(1, "batch-too-large", "A batch has at most 400 results and 50 controls.");
        if (!errors.isEmpty()) throw new BadInputException(errors);
        var of = head.orElseThrow();
        return new BatchReport(of.test(), of.analyser(), of.run(), of.ranAt(), kit.orElseThrow(), controls, results);
    }

    private void missing() {
        if (head.isEmpty()) wrong(1, "batch-missing", "The line batch,… is missing.");
        if (kit.isEmpty()) wrong(1, "kit-missing", "The line kit,… is missing.");
        if (results.isEmpty()) wrong(1, "results-missing", "There is no line result,….");
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) return;
        var cells = List.of(line.split(",", -1)).stream().map(String::strip).toList();
        try {
            switch (cells.getFirst()) {
                case "batch" -> head = Optional.of(once(head, head(cells)));
                case "kit" -> kit = Optional.of(once(kit, kit(cells)));
                case "control" -> controls.add(control(cells));
                case "result" -> results.add(result(cells));
                default -> throw new Wrong("line-kind-unknown", "A line begins with batch, kit, control or result.");
            }
        } catch (Wrong wrong) {
            wrong(number, wrong.code, wrong.words);
        }
    }

    private static Head head(List<String> cells) {
        cells(cells, 5, 5);
        return new Head(
                of(MandatoryTest.class, cells.get(1), "test-unknown"),
                name(cells.get(2)),
                name(cells.get(3)),
                instant(cells.get(4)));
    }

    private static KitLot kit(List<String> cells) {
        cells(cells, 3, 3);
        return new KitLot(name(cells.get(1)), day(cells.get(2)));
    }

    private static Control control(List<String> cells) {
        cells(cells, 5, 5);
        var low = number(cells.get(3));
        var high = number(cells.get(4));
        if (low.compareTo(high) > 0) throw new Wrong("limits-reversed", "The lower limit stands before the upper one.");
        return new Control(name(cells.get(1)), number(cells.get(2)), low, high);
    }

    private static SampleResult result(List<String> cells) {
        cells(cells, 4, 5);
        var step = of(TestStep.class, cells.get(2), "step-unknown");
        var pool = cells.size() > 4 && !cells.get(4).isEmpty()
                ? Optional.of(name(cells.get(4)))
                : Optional.<String>empty();
        if ((step == TestStep.POOL) != pool.isPresent())
            throw new Wrong("pool-and-step-differ", "A result of step POOL names its pool, and no other does.");
        return new SampleResult(
                donation(cells.get(1)), step, of(TestResult.class, cells.get(3), "result-unknown"), pool);
    }

    private static DonationNumber donation(String text) {
        try {
            return new DonationNumber(text);
        } catch (IllegalArgumentException _) {
            throw new Wrong("donation-unreadable", "A donation number has 13 characters, as A999026000123.");
        }
    }

    private static <E extends Enum<E>> E of(Class<E> type, String text, String code) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException _) {
            throw new Wrong(code, "Known are " + List.of(type.getEnumConstants()) + ".");
        }
    }

    private static String name(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl))
            throw new Wrong("name-unreadable", "A name has 1 to 80 characters and no control characters.");
        return text;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            throw new Wrong("time-unreadable", "A time is written as 2026-11-16T04:12:00Z.");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new Wrong("day-unreadable", "A day is written as 2027-03-31.");
        }
    }

    /** Up to 12 figures: more are no reading, and would be costly to compute with. */
    private static BigDecimal number(String text) {
        if (!text.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?"))
            throw new Wrong("number-unreadable", "A value is written as 0.12.");
        return new BigDecimal(text);
    }

    private static void cells(List<String> cells, int least, int most) {
        if (cells.size() < least || cells.size() > most)
            throw new Wrong("cells-differ", "The line has another number of cells than agreed.");
    }

    private static <T> T once(Optional<T> before, T now) {
        if (before.isPresent()) throw new Wrong("line-twice", "This line stands once in a batch.");
        return now;
    }

    private void wrong(int number, String code, String words) {
        errors.add(new FieldError("line " + number, code, words));
    }

    /** What is wrong with one line; it never leaves this reader. */
    private static final class Wrong extends RuntimeException {
        private final String code;
        private final String words;

        private Wrong(String code, String words) {
            super(code, null, false, false);
            this.code = code;
            this.words = words;
        }
    }
}
