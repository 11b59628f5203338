package org.bloodstream.blood.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.blood.product.ProductCodeTable;
import org.bloodstream.blood.product.ProductDescription;
import org.jspecify.annotations.Nullable;

/**
 * The local catalogue of components and of what may be done to them, with the days on which each line holds. It is read
 * from {@code components.csv} and {@code modifications.csv}, or from other texts by {@link CatalogueReading}; a change is
 * a new line with its first day and its source, and the old line gets its end. The national tables are licensed and not
 * here; the codes begin with D as ISBT 128 provides for a facility's own.
 *
 * <p>Platelets have 5 days, and 7 with bacterial screening (BSQR 2005, part 4 of the schedule), which is not among the
 * tests that are recorded yet.
 */
public final class ComponentCatalogue {
    private final List<ComponentSpecification> specifications;
    private final List<PermittedModification> modifications;
    private final Set<ProductDescriptionCode> derived;

    /** For {@link CatalogueReading} alone, which asks before whether the lines fit each other. */
    ComponentCatalogue(List<ComponentSpecification> specifications, List<PermittedModification> modifications) {
        this.specifications = List.copyOf(specifications);
        this.modifications = List.copyOf(modifications);
        this.derived = modifications.stream()
                .filter(it -> !it.to().equals(it.from()))
                .map(PermittedModification::to)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The catalogue that ships with the platform. */
    public static ComponentCatalogue local() {
        return switch (CatalogueReading.of(shipped("components.csv"), shipped("modifications.csv"))) {
            case CatalogueReading.Taken(var catalogue) -> catalogue;
            case CatalogueReading.Refused(var lines) -> throw new IllegalStateException(lines.toString());
        };
    }

    /** Every line, also of the past and of the future. */
    public List<ComponentSpecification> specifications() {
        return specifications;
    }

    /** Every line, also of the past and of the future. */
    public List<PermittedModification> modifications() {
        return modifications;
    }

    /** What holds on this local day. */
    public ComponentsInForce on(LocalDate day) {
        return new ComponentsInForce(
                day,
                specifications.stream().filter(it -> it.inForce().on(day)).toList(),
                modifications.stream().filter(it -> it.inForce().on(day)).toList(),
                derived);
    }

    /**
     * Whether the code alone says that this was done to the pack: on every way to it that the table knows, on any day, it
     * is done. A code that may also be reached without it says nothing.
     */
    public boolean says(ProductDescriptionCode code, ModificationProcess process) {
        return says(code, process, Set.of());
    }

    /** @param above codes on the way from the one that was asked for, so that a circle of lines ends */
    private boolean says(ProductDescriptionCode code, ModificationProcess process, Set<ProductDescriptionCode> above) {
        if (!derived.contains(code) || above.contains(code)) return false;
        Set<ProductDescriptionCode> seen = new HashSet<>(above);
        seen.add(code);
        return modifications.stream()
                .filter(it -> it.to().equals(code) && !it.from().equals(code))
                .allMatch(it -> it.process() == process || says(it.from(), process, seen));
    }

    /**
     * When this was first done to a pack; absent when it was not, or when that is not known.
     *
     * @param processedAt when it became this product; absent when it is not known
     * @param done everything that was done to it; where nothing is stated the product code says what it proves by itself
     */
    public @Nullable Instant firstDone(
            ModificationProcess process, ProductCode product, @Nullable Instant processedAt, List<Done> done) {
        if (done.isEmpty()) return says(product.descriptionCode(), process) ? processedAt : null;
        return done.stream()
                .filter(each -> each.process() == process)
                .map(Done::at)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Something that was done to a pack before it became what it is. */
    public record Done(ModificationProcess process, Instant at) {}

    /** The codes with their names alone, the latest of each; retired when its last line has an end. */
    public ProductCodeTable descriptions() {
        Map<ProductDescriptionCode, ComponentSpecification> latest = new HashMap<>();
        specifications.forEach(each -> latest.merge(
                each.code(),
                each,
                (one, other) -> one.inForce().from().isAfter(other.inForce().from()) ? one : other));
        Map<ProductDescriptionCode, ProductDescription> descriptions = new HashMap<>();
        latest.forEach((code, last) -> descriptions.put(
                code, new ProductDescription(code, last.name(), last.inForce().until())));
        return new ProductCodeTable(descriptions);
    }

    private static String shipped(String name) {
        try (var file = ComponentCatalogue.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
