/** Letters as e-mail. */
@NullMarked
package org.bloodstream.donors.communication.adapter.out.smtp;

import org.jspecify.annotations.NullMarked;
