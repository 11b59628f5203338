package org.bloodstream.production.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.production.monitoring.domain.Measure;
import org.bloodstream.production.monitoring.domain.MonitoredComponent;
import org.bloodstream.production.monitoring.domain.Requirement;
import org.bloodstream.production.monitoring.domain.SamplingPlan;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.ShippedText;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;

/** Reads a sampling plan: a table, each measure of a component once. */
final class SamplingPlanText {
    private static final String HEADING = "component,measure,least,most,below,share,samples,percent,source";
    private static final int CELLS = 9;

    private final List<ContentRefused> refused = new ArrayList<>();
    private final Map<MonitoredComponent, List<Requirement>> plan = new LinkedHashMap<>();

    private SamplingPlanText() {}

    /** What is in force where nobody has approved another. */
    static String shipped() {
        return ShippedText.of(SamplingPlanText.class, "sampling-plan.csv");
    }

    static Reading<SamplingPlan> read(String text) {
        return new SamplingPlanText().plan(text.lines().toList());
    }

    private Reading<SamplingPlan> plan(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADING))
            refuse(1, "heading-differs", "the first line is " + HEADING);
        for (int at = 1; at < lines.size(); at++)
            if (!lines.get(at).isBlank()) line(at + 1, lines.get(at).split(",", CELLS));
        return refused.isEmpty() ? new Reading.Taken<>(new SamplingPlan(plan)) : new Reading.Refused<>(refused);
    }

    private void line(int number, String[] cells) {
        if (cells.length < CELLS || cells[CELLS - 1].isBlank()) {
            refuse(number, "source-missing", "a line has nine cells, the last says who asks it");
            return;
        }
        try {
            var component = new MonitoredComponent(cells[0].strip());
            var requirement = requirement(cells);
            var asked = plan.computeIfAbsent(component, _ -> new ArrayList<>());
            if (asked.stream().anyMatch(each -> each.measure() == requirement.measure()))
                refuse(number, "measure-twice", requirement.measure() + " of " + component + " stands here once");
            asked.add(requirement);
        } catch (UnreadableCodeException unreadable) {
            refuse(number, "component-unreadable", "a component has five characters, as DRC01");
        } catch (Wrong wrong) {
            refuse(number, wrong.code, wrong.words);
        }
    }

    private static Requirement requirement(String[] cells) {
        var least = limit(cells[2]);
        var most = limit(cells[3]);
        var below = limit(cells[4]);
        if (least.isEmpty() && most.isEmpty() && below.isEmpty())
            throw new Wrong("limit-missing", "a value has at least one limit");
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0)
            throw new Wrong("limits-reversed", "the lower limit is not above the upper one");
        return new Requirement(
                measure(cells[1].strip()),
                least,
                most,
                below,
                between(number(cells[5]), BigDecimal.ONE, "share"),
                between(number(cells[6]), BigDecimal.valueOf(1000), "samples").intValue(),
                between(number(cells[7]), BigDecimal.valueOf(100), "percent"));
    }

    private static Measure measure(String name) {
        return Arrays.stream(Measure.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Wrong("measure-unknown", "known are " + Arrays.toString(Measure.values())));
    }

    private static Optional<BigDecimal> limit(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(number(cell));
    }

    private static BigDecimal number(String cell) {
        if (!cell.strip().matches("[0-9]{1,6}(\\.[0-9]{1,4})?"))
            throw new Wrong("number-unreadable", "a number is written as 0.75");
        return new BigDecimal(cell.strip());
    }

    private static BigDecimal between(BigDecimal value, BigDecimal most, String name) {
        if (value.compareTo(most) > 0) throw new Wrong("number-too-large", name + " is at most " + most);
        return value;
    }

    private void refuse(int line, String reason, String explanation) {
        refused.add(new ContentRefused(line, reason, explanation));
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
