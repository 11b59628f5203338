package org.bloodstream.blood.fuzz;

import static org.bloodstream.blood.fuzz.Reader.require;

import java.time.Year;
import java.time.format.DateTimeFormatter;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.codabar.CodabarLayoutImport;
import org.bloodstream.blood.codabar.CodabarReading;
import org.bloodstream.blood.gs1.ElementString;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.product.ProductCodeImport;
import org.bloodstream.blood.staff.StaffIdentifier;

/** What holds of everything else that is read. */
final class OtherRules {
    private static final Year NOW = Year.of(2026);

    private OtherRules() {}

    static void elements(String text, ElementString elements) {
        require(ElementString.read(elements.text()).equals(elements), "reads what it writes", text);
        var _ = elements.printed();
        var _ = elements.expiry(NOW);
        var _ = elements.item();
        var _ = elements.location();
        var _ = elements.container();
        var _ = elements.provider();
        elements.patient().ifPresent(patient -> key(text, patient));
    }

    static void codabar(String text, CodabarReading reading) {
        String content =
                switch (reading) {
                    case CodabarReading.Component(var _, var component) -> component;
                    case CodabarReading.Expiry(var _, var date) ->
                        DateTimeFormatter.ofPattern("ddMMuu").format(date);
                };
        require(text.contains(content), "writes back what was read", text);
    }

    static void nationalNumber(String text, NationalNumber number) {
        require(NationalNumber.read(number.printed()).equals(number), "reads what it prints", text);
        require(text.replace(" ", "").replace("-", "").equals(number.value()), "writes back what was read", text);
        key(text, PatientIdentifier.of(number));
    }

    static void key(String text, PatientIdentifier patient) {
        require(PatientIdentifier.parseKey(patient.key()).equals(patient), "reads what it writes", text);
        require(patient.toString().equals(patient.authority() + ":…"), "shows no number by itself", text);
        require(!patient.printed().isEmpty(), "can be printed", text);
        require(patient.assigningAuthority().code().equals(patient.authority()), "keeps its authority", text);
    }

    static void staff(String text, StaffIdentifier staff) {
        require(StaffIdentifier.parseKey(staff.key()).equals(staff), "reads what it writes", text);
        require(staff.toString().endsWith(":…"), "shows no number by itself", text);
    }

    /** Every row is taken or refused; none gets lost, none is made up. */
    static void table(String text, ProductCodeImport table) {
        require(table.table().all().size() + table.refused().size() == rows(text), "judges every row", text);
        for (var description : table.table().all()) {
            require(!description.name().isEmpty(), "takes no row without a name", text);
            require(table.table().find(description.code()).isPresent(), "finds what it took", text);
        }
    }

    static void layouts(String text, CodabarLayoutImport table) {
        require(table.layouts().size() + table.refused().size() == rows(text), "judges every row", text);
    }

    private static int rows(String text) {
        return CsvRow.readAll(text.startsWith("\ufeff") ? text.substring(1) : text)
                        .size()
                - 1;
    }
}
