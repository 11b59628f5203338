/** What others ask about patients' numbers. */
@NullMarked
package org.bloodstream.outcomes.identity.application;

import org.jspecify.annotations.NullMarked;
