/** OML, ORM, OMB and BTS messages. */
@NullMarked
package org.bloodstream.records.requests.adapter.in.hl7;

import org.jspecify.annotations.NullMarked;
