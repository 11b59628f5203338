/** How a unit must have been kept while it was not with the blood service, and what makes it unfit for another patient. */
@NullMarked
package org.bloodstream.production.storage.domain;

import org.jspecify.annotations.NullMarked;
