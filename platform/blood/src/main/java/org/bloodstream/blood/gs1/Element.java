package org.bloodstream.blood.gs1;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/** One application identifier with its value, checked. The value may be personal. */
public record Element(ApplicationIdentifier identifier, String value) {

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code gs1-value-length}, {@code gs1-value-characters},
     *     {@code gs1-check-digit} or {@code gs1-date-malformed}
     */
    public Element {
        refuseIf(
                !identifier.fits(value.length()),
                "gs1-value-length",
                "The value of (" + identifier.code() + ") is too short or too long");
        refuseIf(
                !identifier.characters().containsAll(value),
                "gs1-value-characters",
                "The value of (" + identifier.code() + ") has a character that does not belong there");
        switch (identifier.check()) {
            case KEY -> CheckDigit.requireWithin(value, value.length());
            case DATE -> ElementDate.require(value, true);
            case DATE_AND_TIME -> ElementDate.requireWithTime(value);
            case NONE -> {}
        }
    }

    /** {@code (17)271231} */
    public String printed() {
        return "(" + identifier.code() + ")" + value;
    }

    @Override
    public String toString() {
        return "(" + identifier.code() + ")…";
    }
}
