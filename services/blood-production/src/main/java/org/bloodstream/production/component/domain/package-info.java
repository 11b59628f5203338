/** A component: one type per state, and everything that can stand against its next one. */
@NullMarked
package org.bloodstream.production.component.domain;

import org.jspecify.annotations.NullMarked;
