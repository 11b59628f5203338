/** The testing panel: which tests a donation needs, effective-dated. */
@NullMarked
package org.bloodstream.production.panel;

import org.jspecify.annotations.NullMarked;
