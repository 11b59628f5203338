package org.bloodstream.records.patients.adapter.in.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.bloodstream.records.fhir.Systems;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.records.patients.domain.Person;
import org.bloodstream.records.patients.domain.PersonName;
import org.bloodstream.records.patients.domain.Sex;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;

/** Patients of the index as FHIR Patient. */
final class PatientResources {
    private final IdentifierSystems systems;

    PatientResources(IdentifierSystems systems) {
        this.systems = systems;
    }

    static String location(Patient patient) {
        return "/fhir/Patient/" + patient.id();
    }

    org.hl7.fhir.r4.model.Patient resource(Patient patient) {
        var resource = new org.hl7.fhir.r4.model.Patient();
        resource.setId(patient.id().toString());
        resource.getMeta().setVersionId(String.valueOf(patient.version()));
        describe(resource, patient.person());
        switch (patient) {
            case Patient.Living living -> number(resource, living);
            case Patient.Replaced replaced ->
                resource.setActive(false)
                        .addLink()
                        .setType(LinkType.REPLACEDBY)
                        .setOther(new Reference("Patient/" + replaced.survivor()));
        }
        return resource;
    }

    Bundle searchset(List<? extends Patient> found) {
        var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(found.size());
        for (var patient : found) {
            bundle.addEntry()
                    .setFullUrl(Systems.fullUrl("Patient", patient.id().toString()))
                    .setResource(resource(patient))
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
        }
        return bundle;
    }

    private void number(org.hl7.fhir.r4.model.Patient resource, Patient.Living patient) {
        resource.setActive(true);
        patient.numbers().forEach(number -> add(resource, number, IdentifierUse.USUAL));
        patient.retired().stream()
                .sorted(Comparator.comparing(PatientIdentifier::key))
                .forEach(number -> add(resource, number, IdentifierUse.OLD));
    }

    private void add(org.hl7.fhir.r4.model.Patient resource, PatientIdentifier number, IdentifierUse use) {
        resource.addIdentifier(systems.identifier(number).setUse(use));
    }

    private static void describe(org.hl7.fhir.r4.model.Patient resource, Person person) {
        Optional.ofNullable(person.name()).map(PatientResources::name).ifPresent(resource::addName);
        Optional.ofNullable(person.birthDate())
                .ifPresent(date -> resource.setBirthDateElement(new DateType(date.value())));
        Optional.ofNullable(person.sex()).map(PatientResources::gender).ifPresent(resource::setGender);
        Optional.ofNullable(person.address()).map(PatientResources::address).ifPresent(resource::addAddress);
        Optional.ofNullable(person.birthOrder())
                .ifPresent(order -> resource.setMultipleBirth(new IntegerType(order.value())));
    }

    private static HumanName name(PersonName name) {
        var human = new HumanName().setUse(NameUse.OFFICIAL).setFamily(name.family());
        name.given().forEach(human::addGiven);
        return human;
    }

    private static AdministrativeGender gender(Sex sex) {
        return switch (sex) {
            case FEMALE -> AdministrativeGender.FEMALE;
            case MALE -> AdministrativeGender.MALE;
            case OTHER -> AdministrativeGender.OTHER;
            case UNKNOWN -> AdministrativeGender.UNKNOWN;
        };
    }

    private static Address address(org.bloodstream.records.patients.domain.Address address) {
        var home = new Address()
                .setUse(AddressUse.HOME)
                .setCity(address.city())
                .setPostalCode(address.postalCode())
                .setCountry(address.country());
        address.lines().forEach(home::addLine);
        return home;
    }
}
