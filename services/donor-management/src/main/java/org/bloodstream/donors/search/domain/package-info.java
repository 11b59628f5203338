/** What a query says, and which donors fit it best. */
@NullMarked
package org.bloodstream.donors.search.domain;

import org.jspecify.annotations.NullMarked;
