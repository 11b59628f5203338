/** Which signed-in account is which donor's: by a code that is given by hand, once. */
@NullMarked
package org.bloodstream.donors.account.domain;

import org.jspecify.annotations.NullMarked;
