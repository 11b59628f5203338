/**
 * What a donor sees of their own record, as plain read models. A person who reads their own record is no opening: the access
 * log says who else did.
 */
@NullMarked
package org.bloodstream.donors.me;

import org.jspecify.annotations.NullMarked;
