package org.bloodstream.records.patients.adapter.in.http;

import java.util.List;
import org.bloodstream.records.fhir.FhirIssue;
import org.bloodstream.records.fhir.FhirWrites;
import org.bloodstream.records.patients.application.PatientRecords.Write;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.PatientObjection;
import org.bloodstream.web.Answer;
import org.springframework.http.HttpStatus;

/** What came of a write, as an answer. */
final class PatientAnswers {
    private final FhirWrites writes;
    private final PatientResources resources;

    PatientAnswers(FhirWrites writes, PatientResources resources) {
        this.writes = writes;
        this.resources = resources;
    }

    Answer of(Write write) {
        return switch (write) {
            case Write.Created(var patient) ->
                writes.created(PatientResources.location(patient), patient.version(), resources.resource(patient));
            case Write.Updated(var patient) -> there(patient);
            case Write.Found(var patient) -> there(patient);
            case Write.Refused(var objections) -> refused(objections);
            case Write.OtherVersion() -> FhirWrites.refused(HttpStatus.PRECONDITION_FAILED, List.of(otherVersion()));
            case Write.Unknown() ->
                FhirWrites.refused(HttpStatus.NOT_FOUND, Conditions.unknown().issues());
        };
    }

    private Answer there(Living patient) {
        return writes.ok(PatientResources.location(patient), patient.version(), resources.resource(patient));
    }

    private static Answer refused(List<PatientObjection> objections) {
        var issues = objections.stream()
                .map(reason -> FhirIssue.rule("Patient.identifier", reason))
                .toList();
        return FhirWrites.refused(HttpStatus.UNPROCESSABLE_ENTITY, issues);
    }

    private static FhirIssue otherVersion() {
        return new FhirIssue(
                "version-differs",
                "The patient was changed since; read it again",
                "conflict",
                "Patient.meta.versionId");
    }
}
