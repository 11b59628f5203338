/** Letters as documents: templates, plain text and PDF. */
@NullMarked
package org.bloodstream.donors.communication.adapter.out.document;

import org.jspecify.annotations.NullMarked;
