/** What binds a patient beyond the group, and how a person ends it. Pure. */
@NullMarked
package org.bloodstream.outcomes.needs.domain;

import org.jspecify.annotations.NullMarked;
