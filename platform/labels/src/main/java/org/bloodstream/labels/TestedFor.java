package org.bloodstream.labels;

import org.bloodstream.blood.isbt128.SpecialTesting;

/**
 * A special-testing code with its words. The table of codes is licensed and not here, so the words come from whoever has
 * it (01_isbt128.md, head).
 */
public record TestedFor(SpecialTesting code, LabelText words) {}
