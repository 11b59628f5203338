package org.bloodstream.records.patients.adapter.in.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.fhir.FhirIssue;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.bloodstream.records.fhir.Issues;
import org.bloodstream.records.patients.domain.Address;
import org.bloodstream.records.patients.domain.BirthDate;
import org.bloodstream.records.patients.domain.BirthOrder;
import org.bloodstream.records.patients.domain.Claim;
import org.bloodstream.records.patients.domain.Person;
import org.bloodstream.records.patients.domain.PersonChange;
import org.bloodstream.records.patients.domain.PersonName;
import org.bloodstream.records.patients.domain.Sex;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** A FHIR Patient as a claim. It always says everything: an absent element is no longer known. */
final class PatientReader {
    private final IdentifierSystems systems;
    private final Issues issues = new Issues();

    PatientReader(IdentifierSystems systems) {
        this.systems = systems;
    }

    Claim read(Patient patient) {
        refuseWhatWouldBeLost(patient);
        var numbers = numbers(patient.getIdentifier());
        if (patient.getIdentifier().stream().noneMatch(this::isNumber)) {
            issues.required(
                    "Patient.identifier",
                    "patient-number-missing",
                    "A number with a system of the profile is required");
        }
        var person = new Person(name(patient), birthDate(patient), sex(patient), address(patient), birthOrder(patient));
        issues.refuseIfAny();
        return new Claim(numbers, PersonChange.whole(person));
    }

    /** What would change the meaning of the record if it were left out. */
    private void refuseWhatWouldBeLost(Patient patient) {
        if (patient.hasActive() && !patient.getActive()) {
            unsupported("Patient.active", "deactivation-unsupported", "A record ends by a merge (ADT^A40) only");
        }
        if (patient.hasLink()) unsupported("Patient.link", "links-unsupported", "Merges come as ADT^A40");
        if (patient.hasModifierExtension()) {
            unsupported("Patient.modifierExtension", "modifier-unsupported", "This modifier is not understood here");
        }
    }

    private void unsupported(String expression, String code, String message) {
        issues.add(FhirIssue.unsupported(expression, code, message));
    }

    private Set<PatientIdentifier> numbers(List<Identifier> identifiers) {
        Set<PatientIdentifier> numbers = new LinkedHashSet<>();
        for (int index = 0; index < identifiers.size(); index++) {
            var identifier = identifiers.get(index);
            if (!isNumber(identifier)) continue;
            String place = "Patient.identifier[" + index + "].value";
            String authority = systems.authority(identifier.getSystem()).orElseThrow();
            issues.reading(place, () -> new PatientIdentifier(authority, identifier.getValue()))
                    .ifPresent(numbers::add);
        }
        return numbers;
    }

    private boolean isNumber(Identifier identifier) {
        return identifier.getUse() != IdentifierUse.OLD
                && identifier.hasValue()
                && identifier.hasSystem()
                && systems.authority(identifier.getSystem()).isPresent();
    }

    /** The official name, else the first. */
    private static @Nullable PersonName name(Patient patient) {
        var name = patient.getName().stream()
                .filter(each -> each.getUse() == NameUse.OFFICIAL)
                .findFirst()
                .or(() -> patient.getName().stream().findFirst())
                .orElseGet(HumanName::new);
        var given = name.getGiven().stream().map(StringType::getValue).toList();
        return name.hasFamily() || !given.isEmpty() ? new PersonName(name.getFamily(), given) : null;
    }

    private @Nullable BirthDate birthDate(Patient patient) {
        if (!patient.hasBirthDate()) return null;
        String text = patient.getBirthDateElement().getValueAsString();
        return issues.reading("Patient.birthDate", () -> new BirthDate(text)).orElse(null);
    }

    private static @Nullable Sex sex(Patient patient) {
        AdministrativeGender gender = patient.getGender();
        return switch (gender) {
            case FEMALE -> Sex.FEMALE;
            case MALE -> Sex.MALE;
            case OTHER -> Sex.OTHER;
            case UNKNOWN -> Sex.UNKNOWN;
            case null -> null;
            case NULL -> null;
        };
    }

    private @Nullable BirthOrder birthOrder(Patient patient) {
        if (!patient.hasMultipleBirthIntegerType()) return null;
        int order = patient.getMultipleBirthIntegerType().getValue();
        return issues.reading("Patient.multipleBirthInteger", () -> new BirthOrder(order))
                .orElse(null);
    }

    private static @Nullable Address address(Patient patient) {
        if (!patient.hasAddress()) return null;
        var address = patient.getAddressFirstRep();
        return new Address(
                address.getLine().stream().map(StringType::getValue).toList(),
                address.getCity(),
                address.getPostalCode(),
                address.getCountry());
    }
}
