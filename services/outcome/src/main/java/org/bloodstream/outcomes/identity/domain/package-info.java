/** Who is behind a number: every number of a patient counts as that patient, a retired one says so. */
@NullMarked
package org.bloodstream.outcomes.identity.domain;

import org.jspecify.annotations.NullMarked;
