package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;

/** One antigen of structure 030 with its result and how often it was found (ST-001, tables 22 and 23). */
public record TestedAntigen(Antigen antigen, Result result, History history) {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code structure-characters} or {@code antigen-history-unknown} */
    static TestedAntigen read(String text, int from) {
        Characters.require(text, from, from + 10, CharacterClass.DIGIT, "Tested antigens are digits");
        int result = Integer.parseInt(text, from + 6, from + 8, 10);
        int history = Integer.parseInt(text, from + 8, from + 10, 10);
        refuseIf(
                result < 1 || result > Result.values().length || history < 1 || history > History.values().length,
                "antigen-history-unknown",
                "A result or its history in the barcode is not in the standard");
        return new TestedAntigen(
                Antigen.of(text.substring(from, from + 6)), Result.values()[result - 1], History.values()[history - 1]);
    }

    String data() {
        return antigen.isbtNumber()
                + OrdinalDate.digits(result.ordinal() + 1, 2)
                + OrdinalDate.digits(history.ordinal() + 1, 2);
    }

    String printed() {
        return antigen.symbol() + result.typing().sign();
    }

    /** Table 22, 01 first. */
    public enum Result {
        NEGATIVE,
        POSITIVE,
        NEGATIVE_SEROLOGICAL,
        POSITIVE_SEROLOGICAL,
        NEGATIVE_PREDICTED_FROM_GENOTYPE,
        POSITIVE_PREDICTED_FROM_GENOTYPE;

        public Typing typing() {
            return ordinal() % 2 == 0 ? Typing.NEGATIVE : Typing.POSITIVE;
        }
    }

    /** Table 23, 01 first; results of several tests agree. */
    public enum History {
        ONCE_ON_THIS_COLLECTION,
        ONCE_ON_A_PRIOR_COLLECTION,
        REPEATEDLY_CURRENT_AND_HISTORIC,
        REPEATEDLY_HISTORIC_ONLY,
        REPEATEDLY_ON_THIS_COLLECTION,
        NOT_SPECIFIED
    }
}
