/** Whether the label on a pack says what it must; pure. */
@NullMarked
package org.bloodstream.production.verification.domain;

import org.jspecify.annotations.NullMarked;
