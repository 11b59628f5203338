package org.bloodstream.production.packing.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The validations of every kind of container, a table in which a kind has one line for each of its validations. */
public record ValidatedContainers(List<ValidatedContainer> containers) {
    private static final String HEADER = "kind,keptAt,minimum,maximum,minutes,mostUnits,from,until,source";
    private static final int COLUMNS = 9;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code container-validated-twice} */
    public ValidatedContainers {
        containers = List.copyOf(containers);
        for (int i = 0; i < containers.size(); i++)
            for (var other : containers.subList(i + 1, containers.size()))
                refuseIf(
                        containers.get(i).overlaps(other),
                        "container-validated-twice",
                        "On any day one validation of a kind holds: " + other.kind());
    }

    /** Empty when the kind is unknown, or no validation of it holds on that day. */
    public Optional<ValidatedContainer> on(ContainerKind kind, LocalDate day) {
        return valid(day).stream()
                .filter(container -> container.kind().equals(kind))
                .findFirst();
    }

    /** What may be packed on that day. */
    public List<ValidatedContainer> valid(LocalDate day) {
        return containers.stream().filter(container -> container.isValid(day)).toList();
    }

    /**
     * Reads the table; lines that begin with # are words.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException {@code containers-header}, {@code container-malformed}, or what its
     *     lines are refused for
     */
    public static ValidatedContainers read(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        refuseIf(lines.isEmpty() || !lines.getFirst().equals(HEADER), "containers-header", "Begins with " + HEADER);
        var found = new ArrayList<ValidatedContainer>();
        for (var line : lines.subList(1, lines.size())) found.add(container(line));
        return new ValidatedContainers(found);
    }

    private static ValidatedContainer container(String line) {
        var cells = line.split(",", COLUMNS);
        refuseIf(cells.length < COLUMNS, "container-malformed", "Too few columns: " + line);
        KeptAt keptAt;
        double minimum;
        double maximum;
        int minutes;
        int mostUnits;
        LocalDate from;
        Optional<LocalDate> until;
        try {
            keptAt = KeptAt.valueOf(cells[1]);
            minimum = Double.parseDouble(cells[2]);
            maximum = Double.parseDouble(cells[3]);
            minutes = Integer.parseInt(cells[4]);
            mostUnits = Integer.parseInt(cells[5]);
            from = LocalDate.parse(cells[6]);
            until = cells[7].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[7]));
        } catch (IllegalArgumentException | DateTimeException _) {
            refuseIf(true, "container-malformed", "Not a validation: " + line);
            throw new AssertionError();
        }
        return new ValidatedContainer(
                new ContainerKind(cells[0]),
                keptAt,
                minimum,
                maximum,
                minutes,
                mostUnits,
                from,
                until.orElse(null),
                cells[8]);
    }
}
