package org.bloodstream.blood.gs1;

import org.jspecify.annotations.Nullable;

/**
 * A place, and perhaps a bed or a drawer in it (AI 414 and 254).
 *
 * @param extension 1 to 20 characters, absent when there is none
 */
public record Location(Gln gln, @Nullable String extension) {}
