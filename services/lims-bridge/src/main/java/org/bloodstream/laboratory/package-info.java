/** The laboratories' systems: what they report about patients and components, and what they have to hear from us. */
@NullMarked
package org.bloodstream.laboratory;

import org.jspecify.annotations.NullMarked;
