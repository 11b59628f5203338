package org.bloodstream.blood.component;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.component.CatalogueReading.RefusedLine;
import org.bloodstream.blood.component.TableReading.Line;

/** Whether the lines of the two tables fit each other. */
record CatalogueFit(
        List<Line<ComponentSpecification>> specifications, List<Line<PermittedModification>> modifications) {
    private static final Periods<ComponentSpecification> COMPONENTS =
            new Periods<>(CatalogueTable.COMPONENTS, ComponentSpecification::code, ComponentSpecification::inForce);
    private static final Periods<PermittedModification> MODIFICATIONS = new Periods<>(
            CatalogueTable.MODIFICATIONS,
            it -> List.of(it.process(), it.variant(), it.from()),
            PermittedModification::inForce);

    List<RefusedLine> refused() {
        if (specifications.isEmpty())
            return List.of(new RefusedLine(
                    CatalogueTable.COMPONENTS, 1, "component-table-empty", "A catalogue has a component"));
        return Stream.of(
                        COMPONENTS.refused(specifications),
                        MODIFICATIONS.refused(modifications),
                        modificationsWithoutTheirComponents())
                .flatMap(List::stream)
                .toList();
    }

    private List<RefusedLine> modificationsWithoutTheirComponents() {
        var byCode =
                specifications.stream().map(Line::value).collect(Collectors.groupingBy(ComponentSpecification::code));
        return modifications.stream()
                .flatMap(line -> new ModificationFit(
                                line,
                                byCode.getOrDefault(line.value().from(), List.of()),
                                byCode.getOrDefault(line.value().to(), List.of()))
                        .refused())
                .toList();
    }
}
