/** Processing donations. */
@NullMarked
package org.bloodstream.production.processing.application;

import org.jspecify.annotations.NullMarked;
