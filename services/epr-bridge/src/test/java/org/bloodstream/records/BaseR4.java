package org.bloodstream.records;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's validator with the core profiles of R4. Takes a minute to warm up. */
public final class BaseR4 {
    private static final FhirValidator VALIDATOR = validator();

    private BaseR4() {}

    public static void assertValid(String resource) {
        var found = VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(message -> message.getLocationString() + ": " + message.getMessage());
        assertThat(found).as(resource).isEmpty();
    }

    public static boolean isValid(String resource) {
        return VALIDATOR.validateWithResult(resource).isSuccessful();
    }

    private static FhirValidator validator() {
        var context = FhirContext.forR4();
        var unknownCodes = new UnknownCodeSystemWarningValidationSupport(context);
        unknownCodes.setNonExistentCodeSystemSeverity(
                ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity.INFORMATION);
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                unknownCodes);
        return context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }
}
