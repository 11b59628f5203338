package org.bloodstream.blood.group;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Collection;
import java.util.Optional;
import org.bloodstream.blood.CharacterClass;

/**
 * A red cell antigen by ISBT number: three digits for the blood group system or collection, three for the antigen in it.
 * Numbers that the table here does not list are kept; they have no other symbol than themselves.
 *
 * @param isbtNumber {@code 006001} for K
 */
public record Antigen(String isbtNumber) implements Comparable<Antigen> {
    public static final Antigen D = named("D");
    public static final Antigen K = named("K");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code antigen-malformed} */
    public Antigen {
        refuseIf(
                isbtNumber.length() != 6 || !CharacterClass.DIGIT.containsAll(isbtNumber),
                "antigen-malformed",
                "An antigen's ISBT number has six digits");
    }

    public static Antigen of(String isbtNumber) {
        return new Antigen(isbtNumber);
    }

    /**
     * @param symbol as laboratories write it, without raised letters: {@code Fya}
     * @throws org.bloodstream.blood.UnreadableCodeException {@code antigen-unknown}
     */
    public static Antigen named(String symbol) {
        var found = find(symbol);
        refuseIf(found.isEmpty(), "antigen-unknown", "No antigen that is listed here has this symbol");
        return found.get();
    }

    public static Optional<Antigen> find(String symbol) {
        return Optional.ofNullable(AntigenList.BY_SYMBOL.get(symbol));
    }

    /** Every antigen that is listed here, by number. */
    public static Collection<Antigen> listed() {
        return AntigenList.SYMBOLS.keySet();
    }

    /** {@code Fya}; the number itself when the antigen is not listed here. */
    public String symbol() {
        return AntigenList.SYMBOLS.getOrDefault(this, isbtNumber);
    }

    /** The blood group system, when it is one that is named here. */
    public Optional<BloodGroupSystem> system() {
        return BloodGroupSystem.numbered(Integer.parseInt(isbtNumber, 0, 3, 10));
    }

    /** The ISBT's alphanumeric name, {@code KEL1}; the number when the system is not named here. */
    public String isbtName() {
        int number = Integer.parseInt(isbtNumber, 3, 6, 10);
        return system().map(it -> it.name() + number).orElse(isbtNumber);
    }

    @Override
    public int compareTo(Antigen other) {
        return isbtNumber.compareTo(other.isbtNumber);
    }

    @Override
    public String toString() {
        return symbol();
    }
}
