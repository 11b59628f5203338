package org.bloodstream.records.fhir;

import java.util.Optional;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.hl7.fhir.r4.model.Identifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The identifier system of each national number; there is no agreed one for the Health and Care Number. */
@ConfigurationProperties("bloodstream.fhir.systems")
public record IdentifierSystems(
        @DefaultValue("https://fhir.hscni.net/Id/hcn") String hcn,
        @DefaultValue("https://fhir.nhs.uk/Id/nhs-number") String nhs,

        @DefaultValue("urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53")
        String chi) {

    /** The authority behind a system; empty for systems that are not a patient's number here. */
    public Optional<String> authority(String system) {
        if (system.equals(hcn)) return Optional.of("HCN");
        if (system.equals(nhs)) return Optional.of("NHS");
        if (system.equals(chi)) return Optional.of("CHI");
        return system.startsWith(Systems.HOSPITAL_NUMBER)
                ? Optional.of("MR:" + system.substring(Systems.HOSPITAL_NUMBER.length()))
                : Optional.empty();
    }

    public Identifier identifier(PatientIdentifier number) {
        return new Identifier().setSystem(system(number.authority())).setValue(number.value());
    }

    /** A search token, {@code system|value}. */
    public PatientIdentifier token(String token) {
        int bar = token.indexOf('|');
        var authority = bar < 0 ? Optional.<String>empty() : authority(token.substring(0, bar));
        return authority
                .map(name -> new PatientIdentifier(name, token.substring(bar + 1)))
                .orElseThrow(() -> new UnreadableCodeException(
                        "identifier-system-unknown",
                        "A patient's number is system|value with a system of the profile"));
    }

    private String system(String authority) {
        return switch (authority) {
            case "HCN" -> hcn;
            case "NHS" -> nhs;
            case "CHI" -> chi;
            default -> Systems.HOSPITAL_NUMBER + authority.substring("MR:".length());
        };
    }
}
