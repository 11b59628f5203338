package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.YearMonth;
import org.bloodstream.blood.CharacterClass;

/** Structure 026: the month at whose end a supply expires; never of a product of human origin (ST-001, 2.4.26). */
public record ExpiryMonth(YearMonth month) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code label-date-malformed} */
    static ExpiryMonth read(String data) {
        Characters.require(data, 6, CharacterClass.DIGIT, "A month of expiry has six digits");
        int month = Integer.parseInt(data, 4, 6, 10);
        refuseIf(month < 1 || month > 12, "label-date-malformed", "A year has no such month");
        return new ExpiryMonth(YearMonth.of(Integer.parseInt(data, 0, 4, 10), month));
    }

    @Override
    public StructureType type() {
        return StructureType.EXPIRATION_MONTH;
    }

    @Override
    public String data() {
        return OrdinalDate.digits(month.getYear(), 4) + OrdinalDate.digits(month.getMonthValue(), 2);
    }

    @Override
    public String printed() {
        return PrintedDate.of(month);
    }
}
