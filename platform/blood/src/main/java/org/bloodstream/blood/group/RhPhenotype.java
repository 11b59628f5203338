package org.bloodstream.blood.group;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Rh antigens C, c, E and e of a person's or a pack's cells; D is told apart, with the ABO group. */
public record RhPhenotype(Typing C, Typing c, Typing E, Typing e) {
    public static final RhPhenotype NOT_STATED =
            of(Typing.NO_INFORMATION, Typing.NO_INFORMATION, Typing.NO_INFORMATION, Typing.NO_INFORMATION);

    private static final Pattern FORM = Pattern.compile("(?:C([+-]))?(?:c([+-]))?(?:E([+-]))?(?:e([+-]))?");

    public static RhPhenotype of(Typing C, Typing c, Typing E, Typing e) {
        return new RhPhenotype(C, c, E, e);
    }

    /**
     * @param text {@code C-c+E-e+}; what is left out is not stated
     * @throws org.bloodstream.blood.UnreadableCodeException {@code rh-phenotype-malformed}
     */
    public static RhPhenotype parse(String text) {
        var form = FORM.matcher(text);
        refuseIf(!form.matches(), "rh-phenotype-malformed", "An Rh phenotype is written C-c+E-e+");
        return of(typing(form.group(1)), typing(form.group(2)), typing(form.group(3)), typing(form.group(4)));
    }

    private static Typing typing(@Nullable String sign) {
        if (sign == null) return Typing.NO_INFORMATION;
        return sign.equals("+") ? Typing.POSITIVE : Typing.NEGATIVE;
    }

    /** {@code C-c+E-e+}; antigens of which nothing is known are left out. */
    @Override
    public String toString() {
        return one("C", C) + one("c", c) + one("E", E) + one("e", e);
    }

    private static String one(String antigen, Typing typing) {
        return typing.known() ? antigen + typing.sign() : "";
    }
}
