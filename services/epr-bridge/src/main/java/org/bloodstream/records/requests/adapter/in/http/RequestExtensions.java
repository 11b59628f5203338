package org.bloodstream.records.requests.adapter.in.http;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.records.fhir.Issues;
import org.bloodstream.records.fhir.Systems;
import org.bloodstream.records.patients.domain.Location;
import org.bloodstream.records.requests.domain.Requirement;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** What R4's ServiceRequest has no element for. */
final class RequestExtensions {
    private final ServiceRequest request;
    private final Issues issues;

    RequestExtensions(ServiceRequest request, Issues issues) {
        this.request = request;
        this.issues = issues;
    }

    Set<Requirement> requirements() {
        Set<Requirement> requirements = new HashSet<>();
        for (Extension extension : request.getExtensionsByUrl(Systems.REQUIREMENT_EXTENSION)) {
            var requirement = coding(extension).flatMap(Requirement::ofHl7);
            requirement.ifPresent(requirements::add);
            if (requirement.isEmpty()) {
                issues.value(
                        "ServiceRequest.extension", "requirement-unknown", "This requirement is not in table 0508");
            }
        }
        return requirements;
    }

    private static Optional<String> coding(Extension extension) {
        return extension.getValue() instanceof Coding coding && Systems.REQUIREMENT.equals(coding.getSystem())
                ? Optional.ofNullable(coding.getCode())
                : Optional.empty();
    }

    /** Ward, bay and bed in the parts of an extension, because a Location resource of ours does not exist. */
    @Nullable
    Location location() {
        var extension = request.getExtensionByUrl(Systems.LOCATION_EXTENSION);
        if (extension == null) return null;
        String ward = part(extension, "ward");
        if (ward == null) {
            issues.required("ServiceRequest.extension", "location-missing", "A location names the ward");
            return null;
        }
        return issues.reading(
                        "ServiceRequest.extension",
                        () -> Location.of(
                                ward, part(extension, "bay"), part(extension, "bed"), part(extension, "site")))
                .orElse(null);
    }

    private static @Nullable String part(Extension extension, String name) {
        var part = extension.getExtensionByUrl(name);
        return part != null && part.getValue() instanceof StringType text ? text.getValue() : null;
    }

    @Nullable
    Boolean consent() {
        var extension = request.getExtensionByUrl(Systems.CONSENT_EXTENSION);
        return extension != null && extension.getValue() instanceof BooleanType answer ? answer.getValue() : null;
    }
}
