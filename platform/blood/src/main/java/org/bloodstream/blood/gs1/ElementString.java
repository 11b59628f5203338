package org.bloodstream.blood.gs1;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;

/** What a GS1 symbol says: application identifiers with their values, each at most once. */
public record ElementString(List<Element> elements) {
    /** Ends a value of variable length; FNC1 in the symbol, this character in the scanner's text. */
    public static final char SEPARATOR = '\u001d';

    private static final ApplicationIdentifier HOSPITAL_NUMBER = ApplicationIdentifier.INTERNAL_91;

    /** @throws UnreadableCodeException {@code gs1-empty} or {@code gs1-element-repeated} */
    public ElementString {
        elements = elements.stream().distinct().toList();
        refuseIf(elements.isEmpty(), "gs1-empty", "The GS1 symbol says nothing");
        refuseIf(
                elements.stream().map(Element::identifier).distinct().count() < elements.size(),
                "gs1-element-repeated",
                "The GS1 symbol states one thing twice, differently");
    }

    /**
     * Reads a scanner's text without symbology prefix, or the printed form with brackets.
     *
     * @throws UnreadableCodeException {@code gs1-identifier-unknown}, or the code of a value's rule
     */
    public static ElementString read(String text) {
        return new ElementString(text.startsWith("(") ? ElementReader.printed(text) : ElementReader.scanned(text));
    }

    /** A bare EAN or UPC number names an item and nothing else. */
    public static ElementString of(Gtin item) {
        return new ElementString(List.of(new Element(ApplicationIdentifier.GTIN, item.value())));
    }

    public Optional<String> value(ApplicationIdentifier identifier) {
        return elements.stream()
                .filter(element -> element.identifier() == identifier)
                .map(Element::value)
                .findFirst();
    }

    public Optional<Gtin> item() {
        return value(ApplicationIdentifier.GTIN).map(Gtin::new);
    }

    public Optional<String> lot() {
        return value(ApplicationIdentifier.LOT);
    }

    public Optional<String> serial() {
        return value(ApplicationIdentifier.SERIAL);
    }

    /**
     * The last moment at which the item may be used, local time.
     *
     * @param now decides the century of the two-digit year
     */
    public Optional<LocalDateTime> expiry(Year now) {
        return value(ApplicationIdentifier.EXPIRY_DATE_AND_TIME)
                .or(() -> value(ApplicationIdentifier.EXPIRY))
                .map(value -> ElementDate.dateTime(value, now));
    }

    public Optional<Location> location() {
        return value(ApplicationIdentifier.LOCATION)
                .map(gln -> new Location(
                        new Gln(gln),
                        value(ApplicationIdentifier.LOCATION_EXTENSION).orElse(null)));
    }

    public Optional<Sscc> container() {
        return value(ApplicationIdentifier.SSCC).map(Sscc::new);
    }

    /** The patient, as a service relation. */
    public Optional<Gsrn> recipient() {
        return value(ApplicationIdentifier.SERVICE_RECIPIENT).map(Gsrn::new);
    }

    /** The member of staff, as a service relation. */
    public Optional<Gsrn> provider() {
        return value(ApplicationIdentifier.SERVICE_PROVIDER).map(Gsrn::new);
    }

    /** Which of the patient's wristbands this is. */
    public Optional<String> instance() {
        return value(ApplicationIdentifier.SERVICE_INSTANCE);
    }

    /**
     * Of a patient who has no national number: {@code (91)MR:BHSCT:H0012345}, the hospital's own with the authority that gave it.
     * (91) is everybody's to use within their walls (02_codabar_gs1.md, 2.2 [GK]); where DCB1077 puts a hospital's number was not
     * at hand, so this is the platform's own [D].
     *
     * @throws UnreadableCodeException {@code gs1-key-malformed} for a national number, which stands in a GSRN
     */
    public static ElementString ofHospitalNumber(PatientIdentifier patient) {
        refuseIf(patient.national(), "gs1-key-malformed", "A national number stands in a GSRN");
        return new ElementString(List.of(new Element(HOSPITAL_NUMBER, patient.key())));
    }

    /** The national number in the recipient's GSRN, whoever made the wristband; without a GSRN, a hospital's own number. */
    public Optional<PatientIdentifier> patient() {
        return recipient().isPresent()
                ? recipient().flatMap(Gsrn::nationalNumber)
                : value(HOSPITAL_NUMBER).flatMap(ElementString::hospitalNumber);
    }

    /** Others write other things in (91): those name nobody. */
    private static Optional<PatientIdentifier> hospitalNumber(String key) {
        try {
            return Optional.of(PatientIdentifier.parseKey(key)).filter(it -> !it.national());
        } catch (UnreadableCodeException _) {
            return Optional.empty();
        }
    }

    /** @param companyPrefixes of those whose wristbands carry national numbers, 7 digits each */
    public Optional<PatientIdentifier> patient(Set<String> companyPrefixes) {
        return recipient()
                .filter(gsrn -> companyPrefixes.contains(gsrn.companyPrefix()))
                .flatMap(Gsrn::nationalNumber);
    }

    /** As a scanner emits it, with a separator behind every value whose length is not fixed but the last. */
    public String text() {
        var text = new StringBuilder();
        for (var element : elements) {
            text.append(element.identifier().code()).append(element.value());
            if (!element.identifier().fixedLength()) text.append(SEPARATOR);
        }
        if (text.charAt(text.length() - 1) == SEPARATOR) text.setLength(text.length() - 1);
        return text.toString();
    }

    /** {@code (01)09506000134352(17)271231(10)A1} */
    public String printed() {
        return elements.stream().map(Element::printed).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return elements.stream().map(Element::toString).collect(Collectors.joining());
    }
}
