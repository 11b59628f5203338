package org.bloodstream.blood.component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;

/**
 * The component specifications, and what may be done to a pack, on one day.
 *
 * @param derived codes that a process makes of other components, on this day or any other
 */
public record ComponentsInForce(
        LocalDate day,
        List<ComponentSpecification> all,
        List<PermittedModification> modifications,
        Set<ProductDescriptionCode> derived) {
    public ComponentsInForce {
        all = List.copyOf(all);
        modifications = List.copyOf(modifications);
        derived = Set.copyOf(derived);
    }

    public Optional<ComponentSpecification> find(ProductCode product) {
        return find(product.descriptionCode());
    }

    public Optional<ComponentSpecification> find(ProductDescriptionCode code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Empty when the process is not permitted on this pack. */
    public Optional<PermittedModification> permitted(
            ModificationProcess process, Variant variant, ProductCode product) {
        return modifications.stream()
                .filter(it -> it.process() == process
                        && it.variant() == variant
                        && it.from().equals(product.descriptionCode()))
                .findFirst();
    }

    /** Whether this component can be made straight from a donation; the others come from a pack that is changed. */
    public boolean isMadeFromDonation(ProductDescriptionCode code) {
        return !derived.contains(code);
    }
}
