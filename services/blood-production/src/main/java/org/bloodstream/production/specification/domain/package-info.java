/** Past processing, decided again by other specifications. */
@NullMarked
package org.bloodstream.production.specification.domain;

import org.jspecify.annotations.NullMarked;
