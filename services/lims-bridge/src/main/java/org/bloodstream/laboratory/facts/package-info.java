/** What this service publishes about patients and components, each with its next version. */
@NullMarked
package org.bloodstream.laboratory.facts;

import org.jspecify.annotations.NullMarked;
