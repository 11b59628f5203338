/** Finding a donor by what somebody says or types, spelling forgiven: names, birth date, postcode, numbers. */
@NullMarked
package org.bloodstream.donors.search;

import org.jspecify.annotations.NullMarked;
