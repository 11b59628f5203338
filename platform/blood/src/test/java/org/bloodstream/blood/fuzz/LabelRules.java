package org.bloodstream.blood.fuzz;

import static org.bloodstream.blood.fuzz.Reader.require;

import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.isbt128.RetiredStructure;
import org.jspecify.annotations.Nullable;

/** What holds of everything that is read of an ISBT 128 label. */
final class LabelRules {
    private LabelRules() {}

    /** @param text what it was read of; absent when that had blanks or a symbology identifier around it */
    static void message(@Nullable String text, Message message) {
        for (var structure : message.structures()) printed(structure);
        if (text == null || holdsRetired(message)) return;
        require(message.text().equals(text), "writes back what was read", text);
        require(Message.read(message.text()).equals(message), "reads what it writes", text);
    }

    static boolean holdsRetired(Message message) {
        return message.structures().stream().anyMatch(RetiredStructure.class::isInstance);
    }

    static void structure(String text, DataStructure structure) {
        printed(structure);
        require(text.endsWith(structure.data()), "keeps its data", text);
        if (structure instanceof RetiredStructure) return;
        require(structure.barcode().equals(text), "writes back what was read", text);
        require(DataStructure.read(structure.barcode()).equals(structure), "reads what it writes", text);
    }

    private static void printed(DataStructure structure) {
        require(structure.type().number().length() >= 3, "has a number", structure.data());
        var _ = structure.printed();
        structure.checkCharacter().ifPresent(k -> require(k == '*' || isKey(k), "K can be typed", structure.data()));
    }

    private static boolean isKey(char k) {
        return CharacterClass.CAPITAL_OR_DIGIT.contains(k);
    }

    /** Only what is typed in small letters is read otherwise than it was typed; never a letter of another alphabet. */
    static void donationNumber(String text, DonationNumber number) {
        require(text.strip().chars().allMatch(c -> c < 128), "takes no look-alike", text);
        require(DonationNumber.read(number.printed()).equals(number), "reads what it prints", text);
        require(DonationNumber.read(number.barcode()).equals(number), "reads what it writes", text);
    }
}
