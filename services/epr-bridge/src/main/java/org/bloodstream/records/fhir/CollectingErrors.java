package org.bloodstream.records.fhir;

import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import org.jspecify.annotations.NullUnmarked;

/** Keeps every complaint of the parser, by element and never with the value. */
@NullUnmarked
final class CollectingErrors extends ErrorHandlerAdapter {
    private final Issues issues;

    CollectingErrors(Issues issues) {
        this.issues = issues;
    }

    @Override
    public void unknownElement(IParseLocation location, String element) {
        structure(location, element, "element-unknown", "This element is not part of FHIR R4");
    }

    @Override
    public void unknownAttribute(IParseLocation location, String attribute) {
        unknownElement(location, attribute);
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation location, String element) {
        structure(location, element, "element-repeated", "This element may be given once");
    }

    @Override
    public void incorrectJsonType(
            IParseLocation location,
            String element,
            ValueType expected,
            ScalarType expectedScalar,
            ValueType found,
            ScalarType foundScalar) {
        structure(location, element, "json-type-wrong", "The JSON type does not fit this element");
    }

    @Override
    public void invalidValue(IParseLocation location, String value, String error) {
        structure(location, "", "value-malformed", "The value does not have the form of its type");
    }

    private void structure(IParseLocation location, String element, String code, String message) {
        String parent = location == null ? null : location.getParentElementName();
        String path = parent == null ? element : element.isEmpty() ? parent : parent + "." + element;
        issues.add(new FhirIssue(code, message, "structure", path));
    }
}
