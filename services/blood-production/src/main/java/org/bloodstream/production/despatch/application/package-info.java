/** Despatching components. */
@NullMarked
package org.bloodstream.production.despatch.application;

import org.jspecify.annotations.NullMarked;
