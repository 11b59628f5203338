package org.bloodstream.blood.component;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.blood.component.ComponentSpecification.CountedFrom;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.isbt128.ProductCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The local catalogue of components, read from {@code components.json}. The national tables are licensed and not here;
 * the codes begin with D as ISBT 128 provides for a facility's own.
 *
 * <p>Platelets have 5 days: 7 are for those with bacterial screening (BSQR 2005, part 4 of the schedule), which is not
 * among the tests that are recorded yet.
 */
public final class ComponentCatalogue {
    private final Map<String, ComponentSpecification> byDescription;

    private ComponentCatalogue(Collection<ComponentSpecification> specifications) {
        byDescription = specifications.stream()
                .collect(Collectors.toUnmodifiableMap(ComponentSpecification::description, Function.identity()));
    }

    /** The catalogue that ships with the platform. */
    public static ComponentCatalogue local() {
        var file = ComponentCatalogue.class.getResourceAsStream("components.json");
        if (file == null) throw new IllegalStateException("components.json is missing");
        var lines = JsonMapper.builder().build().readValue(file, Line[].class);
        return new ComponentCatalogue(
                Arrays.stream(lines).map(Line::specification).toList());
    }

    public Optional<ComponentSpecification> find(ProductCode product) {
        return Optional.ofNullable(byDescription.get(product.description()));
    }

    public Collection<ComponentSpecification> all() {
        return byDescription.values();
    }

    private record Line(
            String code,
            String name,
            ComponentKind kind,
            String shelfLife,
            CountedFrom countedFrom,
            @Nullable VolumeRange volumeMl,
            String source) {
        ComponentSpecification specification() {
            return new ComponentSpecification(
                    code, name, kind, ShelfLife.parse(shelfLife), countedFrom, volumeMl, source);
        }
    }
}
