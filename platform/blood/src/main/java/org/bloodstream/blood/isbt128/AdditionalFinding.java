package org.bloodstream.blood.isbt128;

import java.util.Optional;
import org.bloodstream.blood.group.Antigen;
import org.jspecify.annotations.Nullable;

/**
 * The last two characters of structures 012 and 013: one more antigen that the cells were tested for and lack, or
 * another statement (ST-001, tables 12 and 13).
 *
 * @param code two digits
 * @param lacking the symbol of the antigen; absent for other statements
 */
public record AdditionalFinding(
        String code, String inWords, @Nullable String lacking) {

    static AdditionalFinding negative(String code, String symbol) {
        return new AdditionalFinding(code, symbol + " negative", symbol);
    }

    static AdditionalFinding of(String code, String inWords) {
        return new AdditionalFinding(code, inWords, null);
    }

    /** The antigen that is lacking, where its symbol has an ISBT number today. */
    public Optional<Antigen> antigen() {
        return lacking == null ? Optional.empty() : Antigen.find(lacking);
    }

    /** 00 and 99: nothing is said here. */
    public boolean silent() {
        return code.equals("00") || code.equals("99");
    }
}
