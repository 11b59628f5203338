package org.bloodstream.outcomes.trace.domain;

import org.bloodstream.blood.organisation.OdsCode;

/**
 * Something that should be on record and is not.
 *
 * @param code kebab-case
 * @param owner who has to close it: an organisation, or whoever was named in words
 */
public record Gap(String code, String owner) {
    static Gap of(String code, OdsCode owner) {
        return new Gap(code, owner.value());
    }
}
