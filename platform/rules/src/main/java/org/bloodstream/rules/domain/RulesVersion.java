package org.bloodstream.rules.domain;

/**
 * Which rules decided; a decision keeps it.
 *
 * @param version 0 for the rules as shipped, where none was ever approved
 * @param content SHA-256 of the text: version 0 is another text in another release
 */
public record RulesVersion(int version, String content) {
    /** The version of rules that nobody has replaced. */
    public static final int AS_SHIPPED = 0;

    public RulesVersion {
        if (version < AS_SHIPPED) throw new IllegalArgumentException("versions of rules count from 0");
    }
}
