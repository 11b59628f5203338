package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.segment.BPO;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;

/** BPO-3: what every unit must be known to be, by table 0508 and our own names for what that table lacks. */
final class RequirementsReader {
    private static final Map<String, Requirement> TABLE_0508 = Map.of(
            "IR", Requirement.IRRADIATED,
            "CM", Requirement.CMV_NEGATIVE,
            "HB", Requirement.HBS_NEGATIVE,
            "WA", Requirement.WASHED);
    /** System L; what is matched to one patient is not ordered for stock. */
    private static final Set<Requirement> OURS = EnumSet.of(
            Requirement.HEV_NEGATIVE,
            Requirement.K_NEGATIVE,
            Requirement.INTRAUTERINE,
            Requirement.EXCHANGE,
            Requirement.NEONATAL,
            Requirement.INFANT,
            Requirement.IMPORTED_PLASMA);

    private static final String LEUCOREDUCED = "LR";

    private final FieldErrors errors;
    private final BPO bpo;
    private final Place place;

    RequirementsReader(FieldErrors errors, BPO bpo, Place place) {
        this.errors = errors;
        this.bpo = bpo;
        this.place = place;
    }

    /** What is wrong is among the errors. A requirement that nobody here can meet is refused and never passed over. */
    Set<Requirement> requirements(Optional<ComponentKind> kind) {
        var requirements = EnumSet.noneOf(Requirement.class);
        for (var repetition : Fields.repetitions(bpo, place.field())) {
            var code = Fields.component(repetition, 1).orElse("");
            if (code.equals(LEUCOREDUCED)) refuseUnlessLeucodepleted(kind);
            else read(code, Fields.component(repetition, 3).orElse("")).ifPresent(requirements::add);
        }
        return requirements;
    }

    /** Every component is (06_component_specs.md), but granulocytes are the white cells themselves. */
    private void refuseUnlessLeucodepleted(Optional<ComponentKind> kind) {
        if (kind.filter(ComponentKind.GRANULOCYTES::equals).isPresent()) refuse();
    }

    private Optional<Requirement> read(String code, String system) {
        var read = system.equals("L")
                ? OURS.stream().filter(each -> each.name().equals(code)).findFirst()
                : Optional.ofNullable(TABLE_0508.get(code));
        if (read.isEmpty()) refuse();
        return read;
    }

    private void refuse() {
        errors.add(
                place,
                Hl7Error.TABLE_VALUE,
                "requirement-not-ordered",
                "This requirement cannot be ordered for stock: telephone the blood service");
    }
}
