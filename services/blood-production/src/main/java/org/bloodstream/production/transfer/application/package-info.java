/** Sending, taking back and receiving transfers. */
@NullMarked
package org.bloodstream.production.transfer.application;

import org.jspecify.annotations.NullMarked;
