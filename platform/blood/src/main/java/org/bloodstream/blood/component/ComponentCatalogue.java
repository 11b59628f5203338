package org.bloodstream.blood.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.component.ComponentSpecification.CountedFrom;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.blood.product.ProductCodeTable;
import org.bloodstream.blood.product.ProductDescription;
import org.jspecify.annotations.Nullable;

/**
 * The local catalogue of components, read from {@code components.csv}. The national tables are licensed and not here;
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
        try (var file = ComponentCatalogue.class.getResourceAsStream("components.csv")) {
            if (file == null) throw new IllegalStateException("components.csv is missing");
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new ComponentCatalogue(CsvRow.readAll(text).stream()
                    .skip(1)
                    .map(ComponentCatalogue::specification)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<ComponentSpecification> find(ProductCode product) {
        return Optional.ofNullable(byDescription.get(product.description()));
    }

    public Collection<ComponentSpecification> all() {
        return byDescription.values();
    }

    /** The codes with their names alone. */
    public ProductCodeTable descriptions() {
        return new ProductCodeTable(all().stream()
                .map(it -> new ProductDescription(new ProductDescriptionCode(it.description()), it.name(), null))
                .collect(Collectors.toMap(ProductDescription::code, Function.identity())));
    }

    /** Columns: code, name, kind, shelf life, what it is counted from, least and most volume, source. */
    private static ComponentSpecification specification(CsvRow row) {
        var fields = row.fields();
        return new ComponentSpecification(
                fields.get(0),
                fields.get(1),
                ComponentKind.valueOf(fields.get(2)),
                ShelfLife.parse(fields.get(3)),
                CountedFrom.valueOf(fields.get(4)),
                volume(fields.get(5), fields.get(6)),
                fields.get(7));
    }

    private static @Nullable VolumeRange volume(String min, String max) {
        return min.isEmpty() ? null : new VolumeRange(Integer.parseInt(min), Integer.parseInt(max));
    }
}
