package org.bloodstream.blood.staff;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;

/**
 * Who confirms beside the one that is signed on, and did not sign on for it: a badge or a registration, or the name of an
 * account. It is what somebody stated; two kinds of one person cannot be told apart. Personal: never in logs.
 */
public sealed interface SecondPerson {
    /** As events have it, and read back: a key of {@link StaffIdentifier}, or the account's name. */
    String value();

    /** Whether it is known to be this account. */
    boolean is(Actor actor);

    /**
     * Reads a badge as scanned, a registration or an account's name as typed. Whatever else a scanner emits is refused: a
     * wristband or a pack beside the badge names nobody who could confirm.
     *
     * @throws UnreadableCodeException {@code second-person-unreadable}
     */
    static SecondPerson read(String text) {
        try {
            return new Identified(StaffIdentifier.read(text));
        } catch (UnreadableCodeException _) {
            String name = text.strip();
            refuseIf(
                    !isOfNoLabel(name) || !Account.NAME.matcher(name).matches(),
                    "second-person-unreadable",
                    "Scan the second person's badge, or type their registration such as NMC 98I1234E, or their user name");
            return new Account(new Actor(name));
        }
    }

    /** Neither read by a scanner's rules nor nearly: a wristband with one digit wrong is no name. */
    private static boolean isOfNoLabel(String text) {
        return Scanner.scan(text) instanceof Scan.Unknown(var code, var _) && code.equals("scan-unknown");
    }

    record Identified(StaffIdentifier staff) implements SecondPerson {
        @Override
        public String value() {
            return staff.key();
        }

        @Override
        public boolean is(Actor actor) {
            return false;
        }
    }

    record Account(Actor actor) implements SecondPerson {
        private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,199}");

        @Override
        public String value() {
            return actor.value();
        }

        @Override
        public boolean is(Actor other) {
            return actor.value().equalsIgnoreCase(other.value());
        }
    }
}
