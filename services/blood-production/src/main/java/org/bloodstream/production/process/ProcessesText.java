package org.bloodstream.production.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.material.domain.EquipmentKind;
import org.bloodstream.production.material.domain.LotKind;
import org.bloodstream.production.process.domain.ProcessStep;
import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.bloodstream.production.process.domain.StepDefinition;
import org.bloodstream.production.process.domain.ValueLimits;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.ShippedText;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.jspecify.annotations.Nullable;

/** Reads the processes: their steps, and below a line of their own the limits of what is measured. */
final class ProcessesText {
    private static final String STEPS = "process,step,equipment,lots,source";
    private static final String LIMITS = "product,measurement,minimum,maximum,source";
    private static final String BETWEEN = "== limits ==";
    private static final int CELLS = 5;

    /** Of a text that was approved before anything but whole blood was collected. */
    private static final List<StepDefinition> WEIGHED =
            List.of(new StepDefinition(ProcessStep.WEIGH, Set.of(), Set.of()));

    private final List<ContentRefused> refused = new ArrayList<>();
    private final Map<ProductionProcess, List<StepDefinition>> steps = new EnumMap<>(ProductionProcess.class);
    private final List<ValueLimits> limits = new ArrayList<>();
    private final Set<String> once = new HashSet<>();

    private ProcessesText() {}

    /** What is in force where nobody has approved another. */
    static String shipped() {
        return ShippedText.of(ProcessesText.class, "processes.csv");
    }

    static Reading<Processes> read(String text) {
        return new ProcessesText().processes(text.lines().toList());
    }

    private Reading<Processes> processes(List<String> lines) {
        int between = lines.indexOf(BETWEEN);
        if (between < 0) {
            refuse(Math.max(1, lines.size()), "limits-missing", "a line \"" + BETWEEN + "\" and the limits below it");
            return new Reading.Refused<>(refused);
        }
        table(lines, 0, between, STEPS, this::step);
        steps.putIfAbsent(ProductionProcess.APHERESIS, WEIGHED);
        for (var process : ProductionProcess.values())
            if (!steps.containsKey(process))
                refuse(Math.max(1, between), "process-missing", process + " has to stand here with its steps");
        table(lines, between + 1, lines.size(), LIMITS, this::limits);
        return refused.isEmpty() ? new Reading.Taken<>(new Processes(steps, limits)) : new Reading.Refused<>(refused);
    }

    @FunctionalInterface
    private interface Line {
        void read(int number, String[] cells);
    }

    private void table(List<String> lines, int from, int until, String heading, Line read) {
        boolean headed = false;
        for (int at = from; at < until; at++) {
            var line = lines.get(at).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (!headed) {
                headed = true;
                if (!line.equals(heading)) refuse(at + 1, "heading-differs", "the first line is " + heading);
                continue;
            }
            var cells = Arrays.stream(line.split(",", CELLS)).map(String::strip).toArray(String[]::new);
            if (cells.length < CELLS || cells[CELLS - 1].isEmpty())
                refuse(at + 1, "source-missing", "a line is " + heading + ", and says who says so");
            else read.read(at + 1, cells);
        }
    }

    private void step(int number, String[] cells) {
        var process = named(ProductionProcess.values(), cells[0]);
        var step = named(ProcessStep.values(), cells[1]);
        var equipment = all(EquipmentKind.values(), cells[2]);
        var lots = all(LotKind.values(), cells[3]);
        if (process.isEmpty()) refuse(number, "process-unknown", "there is no process " + cells[0]);
        else if (step.isEmpty()) refuse(number, "step-unknown", "there is no step " + cells[1]);
        else if (equipment.isEmpty()) refuse(number, "equipment-kind-unknown", "kinds are as they are registered");
        else if (lots.isEmpty()) refuse(number, "lot-kind-unknown", "kinds are as they are registered");
        else if (!once.add(cells[0] + " " + cells[1])) refuse(number, "step-twice", "a step stands in a process once");
        else
            steps.computeIfAbsent(process.get(), _ -> new ArrayList<>())
                    .add(new StepDefinition(step.get(), equipment.get(), lots.get()));
    }

    private void limits(int number, String[] cells) {
        var measurement = named(Measurement.values(), cells[1]);
        if (measurement.isEmpty()) {
            refuse(number, "measurement-unknown", "there is no measurement " + cells[1]);
            return;
        }
        if (measurement.get() == Measurement.VOLUME) {
            refuse(
                    number,
                    "volume-limited-elsewhere",
                    "the limits of the volume stand in the component specifications");
            return;
        }
        if (!once.add(cells[0] + " " + cells[1])) {
            refuse(number, "limits-twice", "a component has one line for a measurement");
            return;
        }
        try {
            limits.add(new ValueLimits(
                    new ProductDescriptionCode(cells[0]), measurement.get(), value(cells[2]), value(cells[3])));
        } catch (UnreadableCodeException wrong) {
            refuse(number, wrong.code(), "a component is named by its description code, five characters");
        } catch (IllegalArgumentException _) {
            refuse(number, "limits-malformed", "limits are numbers from low to high, and one end may be empty");
        }
    }

    private static @Nullable BigDecimal value(String cell) {
        if (cell.isEmpty()) return null;
        var value = new BigDecimal(cell);
        if (!Measured.isMeasurable(value)) throw new IllegalArgumentException("nobody can measure this");
        return value;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }

    /** Empty when one of them is unknown. */
    private static <E extends Enum<E>> Optional<Set<E>> all(E[] all, String names) {
        var wanted = names.isEmpty() ? List.<String>of() : List.of(names.split(" +"));
        var found = wanted.stream().flatMap(name -> named(all, name).stream()).collect(Collectors.toSet());
        return found.size() == wanted.size() ? Optional.of(found) : Optional.empty();
    }

    private void refuse(int line, String reason, String explanation) {
        refused.add(new ContentRefused(line, reason, explanation));
    }
}
