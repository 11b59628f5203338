/** Making codes, linking and unlinking accounts, and whose record an account opens. */
@NullMarked
package org.bloodstream.donors.account.application;

import org.jspecify.annotations.NullMarked;
