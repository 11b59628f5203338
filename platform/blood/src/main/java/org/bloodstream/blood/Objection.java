package org.bloodstream.blood;

/**
 * One reason why something is refused or doubted. Implementations are records of sealed types whose components are the
 * facts behind the reason.
 */
public interface Objection {
    /** Stable, kebab-case, part of the contract: {@code component-expired}. */
    String code();

    /** One sentence for the person who acts; names the next step where there is one. No personal data. */
    String message();

    default Severity severity() {
        return Severity.STOP;
    }

    enum Severity {
        STOP,
        WARN,
        INFORMATION
    }
}
