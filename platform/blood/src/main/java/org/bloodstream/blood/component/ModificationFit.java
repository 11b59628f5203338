package org.bloodstream.blood.component;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.component.CatalogueReading.RefusedLine;
import org.bloodstream.blood.component.TableReading.Line;

/**
 * Whether a modification fits the components that it takes and makes.
 *
 * @param from all lines of the component that it takes
 * @param to all lines of the component that it makes
 */
record ModificationFit(
        Line<PermittedModification> line, List<ComponentSpecification> from, List<ComponentSpecification> to) {

    Stream<RefusedLine> refused() {
        if (from.isEmpty() || to.isEmpty())
            return Stream.of(refused(
                    "modification-component-unknown", "What a process takes and makes is in the table of components"));
        return Stream.of(
                        refusedIf(
                                !specified(from) || !specified(to),
                                "modification-component-not-in-force",
                                "A line holds only while both of its components are specified"),
                        refusedIf(
                                changesKind(),
                                "modification-changes-kind",
                                "Only plasma becomes another kind of component: cryoprecipitate"),
                        refusedIf(
                                opensWithoutLife(),
                                "modification-opened-life-missing",
                                "What may be opened has the life of an opened pack"))
                .flatMap(reasons -> reasons);
    }

    /** From the first day to the end of the last line; a gap between has its own refusal. */
    private boolean specified(List<ComponentSpecification> lines) {
        var periods = lines.stream()
                .map(ComponentSpecification::inForce)
                .sorted(Periods.BY_FIRST_DAY)
                .toList();
        return new InForce(periods.getFirst().from(), periods.getLast().until())
                .covers(line.value().inForce());
    }

    private boolean changesKind() {
        return line.value().process() == ModificationProcess.CRYOPRECIPITATE
                ? !all(from, ComponentKind.PLASMA) || !all(to, ComponentKind.CRYOPRECIPITATE)
                : !all(
                        Stream.concat(from.stream(), to.stream()).toList(),
                        from.getFirst().kind());
    }

    private static boolean all(List<ComponentSpecification> lines, ComponentKind kind) {
        return lines.stream().allMatch(it -> it.kind() == kind);
    }

    private boolean opensWithoutLife() {
        return line.value().process() == ModificationProcess.OPEN
                && from.stream()
                        .filter(it -> it.inForce().overlaps(line.value().inForce()))
                        .anyMatch(it -> it.life().opened() == null);
    }

    private Stream<RefusedLine> refusedIf(boolean wrong, String code, String reason) {
        return wrong ? Stream.of(refused(code, reason)) : Stream.empty();
    }

    private RefusedLine refused(String code, String reason) {
        return new RefusedLine(CatalogueTable.MODIFICATIONS, line.number(), code, reason);
    }
}
