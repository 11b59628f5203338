/** Two clinicians overrule a cause of a health check: one proposes, another one confirms. */
@NullMarked
package org.bloodstream.donors.overruling.application;

import org.jspecify.annotations.NullMarked;
