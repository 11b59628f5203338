package org.bloodstream.blood.staff;

import java.util.regex.Pattern;

/**
 * The bodies that register health professionals in the United Kingdom, as 04_donor_selection.md lists them. The forms of
 * their numbers are [GK]: not read in a source, so they are no proof that a number exists.
 */
public enum RegistrationBody {
    GMC("\\d{7}"),
    NMC("\\d{2}[A-Z]\\d{4}[A-Z]"),
    HCPC("[A-Z]{2,3}\\d{5,6}"),
    GPHC("\\d{7}"),
    GDC("\\d{5,6}"),
    PSNI("[A-Z0-9]{1,10}"),
    GCC("[A-Z0-9]{1,10}"),
    GOC("[A-Z0-9-]{1,10}"),
    GOSC("[A-Z0-9]{1,10}");

    private final Pattern form;

    RegistrationBody(String form) {
        this.form = Pattern.compile(form);
    }

    Pattern form() {
        return form;
    }
}
