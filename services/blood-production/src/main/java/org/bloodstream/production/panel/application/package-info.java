/** What the panel of its day asks of a donation. */
@NullMarked
package org.bloodstream.production.panel.application;

import org.jspecify.annotations.NullMarked;
