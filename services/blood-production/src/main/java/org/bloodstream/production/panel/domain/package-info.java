/** Which tests a donation needs, by the panel of its day. */
@NullMarked
package org.bloodstream.production.panel.domain;

import org.jspecify.annotations.NullMarked;
