package org.bloodstream.donors.designation.domain;

/**
 * Who asks for blood for one patient, as the request names them: outside this service, so no account of ours.
 *
 * @param named 1 to 80 characters
 */
public record Doctor(String named) {
    /** @throws IllegalArgumentException when nobody is named, or at too great a length */
    public Doctor {
        if (named.isBlank() || named.length() > 80)
            throw new IllegalArgumentException("a doctor has a name of up to 80");
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "Doctor[…]";
    }
}
